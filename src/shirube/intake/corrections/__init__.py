"""Corrections of a reading (訂正): a planner's 確認.csv, applied anew after every reading."""

from shirube.intake.corrections.applying import corrected
from shirube.intake.corrections.form import confirmation_form
from shirube.intake.corrections.sheet import COLUMNS

__all__ = ["COLUMNS", "confirmation_form", "corrected"]
