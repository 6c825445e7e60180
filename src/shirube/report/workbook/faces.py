"""How cells look: one font, a format for each wish, made once."""

from decimal import Decimal

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from shirube.report.theme import Theme
from shirube.report.tones import PAPER, readable

FONT = "BIZ UDPゴシック"
_SIZE = 10
_LONGEST_HEAD = 200
_A4 = 9
_UNDER = {"bottom": 1, "bottom_color": "#C8C8C8"}
Wish = tuple[tuple[str, object], ...]


class Faces:
    """The formats of one workbook."""

    def __init__(self, book: Workbook, theme: Theme) -> None:
        """Begin without any format; ``theme`` gives the colours."""
        self._book = book
        self._made: dict[Wish, Format] = {}
        self.colour = readable(theme.colour, PAPER)
        self.tint = theme.tint

    def face(self, **wish: object) -> Format:
        """Return a format in the font of the workbook with some properties of XlsxWriter."""
        key = tuple(sorted(wish.items(), key=lambda pair: pair[0]))
        if key not in self._made:
            plain = {"font_name": FONT, "font_size": _SIZE, "valign": "top", "text_wrap": True}
            self._made[key] = self._book.add_format({**plain, **wish})
        return self._made[key]

    def head(self) -> Format:
        """Return the format of the head of a column."""
        return self.face(bold=True, border=1, align="center", valign="vcenter", bg_color=self.tint)

    def line(self) -> Format:
        """Return the format of a text in a list."""
        return self.face(**_UNDER)

    def number(self, value: Decimal | int) -> Format:
        """Return the format of a number that shows as many decimals as were printed."""
        exponent = value.as_tuple().exponent if isinstance(value, Decimal) else 0
        places = max(-exponent, 0) if isinstance(exponent, int) else 0
        form = "#,##0" + (f".{'0' * places}" if places else "")
        return self.face(num_format=form, align="right", **_UNDER)


def lay_out(sheet: Worksheet, title: str, heads: int) -> None:
    """Set a sheet for the printer: A4 landscape, as wide as a page, its heads on every page."""
    sheet.set_paper(_A4)
    sheet.set_landscape()
    sheet.set_margins(left=0.5, right=0.5, top=0.7, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, max(heads - 1, 0))
    said = title.replace("&", "&&")[:_LONGEST_HEAD]
    sheet.set_header(f'&R&"{FONT}"&8{said}　&A')
    sheet.set_footer(f'&C&"{FONT}"&8&P / &N')
