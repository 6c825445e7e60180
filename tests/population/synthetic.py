"""An invented town of 37,650 people, its survival and its moves."""

import numpy as np

from shirube.population import Ages, Assumptions, ChildWoman, NetRates, survival

AGES = Ages(5, 18)
BASE_PEOPLE = np.array([
    [1000, 1000, 1000, 1100, 1500, 1600, 1500, 1400, 1300, 1300, 1200, 1000, 900, 800, 700, 500,
     300, 200],
    [950, 950, 950, 1100, 1600, 1650, 1500, 1400, 1300, 1300, 1200, 1050, 950, 900, 850, 700,
     500, 500],
], dtype=np.float64)  # fmt: skip
SURVIVAL = [
    [.999, .9995, .999, .998, .997, .997, .996, .994, .991, .986, .978, .965, .945, .915, .87, .79,
     .66, .42],
    [.999, .9995, .9995, .999, .999, .998, .997, .996, .995, .992, .988, .983, .975, .96, .935,
     .885, .79, .55],
]  # fmt: skip
MOVES = [
    [-.02, 0, .01, .15, .10, 0, -.02, -.02, -.01, -.01, -.01, -.01, -.01, -.005, 0, 0, 0, 0],
    [-.02, 0, .01, .18, .10, -.01, -.03, -.02, -.01, -.01, -.01, -.01, -.005, 0, 0, 0, 0, 0],
]  # fmt: skip
BIRTHS = ChildWoman(np.array(0.165), np.array(105))
STEP = Assumptions(survival(SURVIVAL), BIRTHS, NetRates(np.array(MOVES)))
