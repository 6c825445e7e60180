"""Hypothesis strategies: cities, styles, and documents that a careful reader can resolve."""

from dataclasses import replace

from hypothesis import strategies as st

from tests.typeset.city import City
from tests.typeset.invention import Layout, invent
from tests.typeset.scope import Scope
from tests.typeset.style import PLAIN, Style

SHARES = st.sampled_from((0.0, 0.0, 0.2, 0.6))
FLAGS = st.booleans()


def scopes(layout: Layout, measures: int = 5) -> st.SearchStrategy[Scope]:
    """Sizes and contents of plans: 2 to 4 years of a progress report, 3 to 6 of a sector plan."""
    least, most = (2, 4) if layout == "progress" else (3, 6)
    return st.integers(least, most).flatmap(
        lambda years: st.builds(
            Scope,
            measures=st.integers(1, measures),
            years=st.just(years),
            first_year=st.integers(2016, 2026),
            report_index=st.integers(0, years - 2),
            last_heisei=st.sampled_from((2018, 2018, 2019)),
            wordy=FLAGS,
            parted=FLAGS,
            spanned=FLAGS,
            changes=st.sampled_from((0.0, 0.2, 0.7)),
            footnotes=FLAGS,
        )
    )


def widths() -> st.SearchStrategy[Style]:
    """Plain text in other columns and on other pages."""
    return st.builds(
        Style,
        page=st.integers(34, 64),
        name=st.floats(9, 16),
        outcome=st.floats(14, 24),
        reason=st.floats(18, 32),
        figure=st.floats(7, 11),
        target=st.floats(10, 15),
        project=st.floats(14, 22),
        direction=st.floats(44, 60),
        year=st.floats(5, 8),
        initiative=st.floats(10, 15),
        purpose=st.floats(32, 45),
        body=st.floats(56, 74),
        text=st.floats(40, 52),
        slide=st.floats(16, 26),
        seed=st.integers(0, 10_000),
        cover=FLAGS,
        overview=FLAGS,
    )


def troubled(style: Style) -> st.SearchStrategy[Style]:
    """The same columns with any troubles of real text but lost blanks."""
    return st.builds(
        lambda **troubles: replace(style, **troubles),
        page_numbers=st.sampled_from(("none", "alone", "head", "tail")),
        digits=st.sampled_from(("half", "full", "mixed")),
        comma=st.sampled_from((",", "，")),
        spaced=FLAGS,
        justified=SHARES,
        loose_numbers=SHARES,
        split_units=SHARES,
        stray_blanks=SHARES,
        padded=SHARES,
        bullet=st.sampled_from(("●", "\uf0d8", "\uf06c", "・")),
        raised=FLAGS,
        replacement=FLAGS,
        newline=st.sampled_from(("\n", "\r\n")),
    )


def stripped(style: Style) -> st.SearchStrategy[Style]:
    """The same with empty lines squeezed out or closing blanks stripped, not both."""
    squeezed, closed = replace(style, blank_lines=False), replace(style, trailing_blanks=False)
    return st.sampled_from((style, squeezed, closed))


def styles() -> st.SearchStrategy[Style]:
    """Any style a careful reader can resolve."""
    return widths().flatmap(troubled).flatmap(stripped)


def suited(scope: Scope, style: Style) -> Scope:
    """A scope without the cells that a style would make ambiguous.

    Without closing blanks nothing shows where one cell of words ends and the next begins.
    """
    if style.trailing_blanks:
        return scope
    return replace(scope, wordy=False, parted=False, spanned=False)


def cities(layout: Layout, measures: int = 5) -> st.SearchStrategy[City]:
    """Invented cities."""
    return st.builds(
        lambda seed, scope: invent(seed, layout, scope),
        st.integers(0, 2**31),
        scopes(layout, measures),
    )


def documents(
    layout: Layout, chosen: st.SearchStrategy[Style] | None = None, measures: int = 5
) -> st.SearchStrategy[tuple[City, Style]]:
    """A city and a style that go together; the plain style by default is ``st.just(PLAIN)``."""
    return st.builds(
        lambda seed, scope, style: (invent(seed, layout, suited(scope, style)), style),
        st.integers(0, 2**31),
        scopes(layout, measures),
        st.just(PLAIN) if chosen is None else chosen,
    )
