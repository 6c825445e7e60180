"""Whether a drawing can be read, and its height over its width."""

import pytest

from shirube.report.typeset.drawing import proportion

_NAME = 'xmlns="http://www.w3.org/2000/svg"'


@pytest.mark.parametrize(
    ("svg", "ratio"),
    [
        (f'<svg {_NAME} viewBox="0 0 200 50"/>', 0.25),
        (f'<svg {_NAME} viewBox="0,0,200,50" width="100%"/>', 0.25),
        (f'<svg {_NAME} viewBox="0 0 200 50" width="10" height="20"/>', 2.0),
        (f'<svg {_NAME} viewBox="0 0 200 50" width="0" height="0"/>', None),
        (f'<svg {_NAME} width="200px" height="100px"/>', 0.5),
        (f"<svg {_NAME}/>", None),
        (f'<svg {_NAME} viewBox="0 0 0 50"/>', None),
        (f'<svg {_NAME} viewBox="a b c d"/>', None),
        ("<html/>", None),
        ("<svg", None),
        ("", None),
    ],
)
def test_proportion(svg: str, ratio: float | None) -> None:
    assert proportion(svg) == ratio
