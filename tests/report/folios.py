"""Folios of the invented city Shiomi that every renderer is tried with."""

from shirube.report.folio import (
    Align,
    Block,
    Cell,
    Contents,
    Cover,
    Folio,
    Heading,
    Items,
    Listing,
    Manner,
    Picture,
    Side,
    Table,
    Text,
    Turn,
)

LINE = Picture(
    '<svg xmlns="http://www.w3.org/2000/svg" width="240" height="80" viewBox="0 0 240 80">'
    '<defs><clipPath id="frame"><rect width="240" height="80"/></clipPath></defs>'
    '<g clip-path="url(#frame)"><polyline points="20,60 120,40 220,20" fill="none" '
    'stroke="#0b4f6c" stroke-width="3"/></g>'
    '<text x="20" y="76" font-size="12" font-family="BIZ UDPGothic">令和4年度</text></svg>',
    alt="防災塾の参加者は令和4年度の900人から令和6年度の1,300人へ増えた。",
    title="防災塾の参加者数",
    note="単位：人　出典：潮見市推進状況　令和6年3月現在",
    width=0.6,
)

SMALL = Picture(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 16">'
    '<defs><clipPath id="frame"><rect width="60" height="16"/></clipPath></defs>'
    '<rect x="0" y="4" width="40" height="8" fill="#0b4f6c" clip-path="url(#frame)"/></svg>',
    alt="計画の67％まで進んだ。",
)


def _numbers(*texts: str) -> tuple[Cell, ...]:
    return tuple(Cell(text, align=Align.END) for text in texts)


AMOUNTS = Table(
    caption="1-1 防災塾の行動量",
    widths=(3, 2, 1.2, 1.2, 1.2, 2),
    head=(
        (
            Cell("取組み", rows=2),
            Cell("区分", rows=2),
            Cell("年度", align=Align.CENTER, columns=2),
            Cell("総量", align=Align.CENTER, rows=2),
            Cell("進み方", align=Align.CENTER, rows=2),
        ),
        (Cell("令和4年度", align=Align.CENTER), Cell("令和5年度", align=Align.CENTER)),
    ),
    body=(
        (
            Cell("①防災塾の参加者数（延べ）", rows=3, head=True),
            Cell("当初計画", head=True),
            *_numbers("1,000人", "1,200人", "2,200人"),
            Cell("", rows=3, picture=SMALL),
        ),
        (Cell("修正計画", head=True), *_numbers("―", "1,250人", "2,250人")),
        (Cell("実績（見込み）", head=True), *_numbers("▲50人", "", "")),
        (
            Cell("②地区の計画づくり", head=True),
            Cell("当初計画", head=True),
            Cell("検討・調整", align=Align.CENTER, columns=2),
            Cell("計画：策定\n区域：3地区", strong=True),
            Cell("図はない"),
        ),
    ),
    notes=("※実績は令和5年12月末の見込み。", "※「―」は修正しない。"),
    unit="単位：人",
)

_FORUM = "①防災塾の参加者数（延べ）"
AMOUNTS_READ = [
    ["取組み", "区分", "年度", "年度", "総量", "進み方"],
    ["取組み", "区分", "令和4年度", "令和5年度", "総量", "進み方"],
    [_FORUM, "当初計画", "1,000人", "1,200人", "2,200人", ""],
    [_FORUM, "修正計画", "―", "1,250人", "2,250人", ""],
    [_FORUM, "実績（見込み）", "▲50人", "", "", ""],
    [
        "②地区の計画づくり",
        "当初計画",
        "検討・調整",
        "検討・調整",
        "計画：策定\n区域：3地区",
        "図はない",
    ],
]
"""What a person reads in each row and column of ``AMOUNTS``, spans written out."""

COSTS = Table(
    caption="事業費",
    widths=(1, 4, 2, 2),
    head=((Cell("番号"), Cell("施策"), Cell("令和4年度"), Cell("令和5年度")),),
    body=tuple(
        (
            Cell(str(number), align=Align.CENTER),
            Cell(f"施策その{number}", head=True),
            *_numbers(f"{number * 1_234:,}", f"{number * 1_250:,}"),
        )
        for number in range(1, 61)
    ),
    unit="単位：千円",
)

MEASURES = Listing(
    Table(
        caption="施策一覧",
        widths=(2, 1, 4),
        head=((Cell("政策の柱"), Cell("番号"), Cell("施策")),),
        body=(
            (Cell("暮らしを守る", rows=2, head=True), Cell("1"), Cell("防災塾を開く")),
            (Cell("2"), Cell("海辺の見守り")),
            (Cell("つながる", head=True), Cell("3"), Cell("ほかの計画による施策")),
        ),
    ),
    anchors=("measure-1", "measure-2", ""),
)

_BLOCKS: tuple[Block, ...] = (
    Contents("目次", depth=2),
    Turn(),
    Heading(1, "各ページの見方", "guide"),
    Text("この報告は、計画の進み方を年に一度お知らせする。", Manner.LEAD),
    Text("数は令和5年12月末の見込みである。\n確定した数は秋に公表する。"),
    Items(("当初計画は策定した時の計画", "修正計画は見直した後の計画")),
    Text("※金額は千円単位。", Manner.NOTE),
    Text("この報告には直すべき点が2件ある。", Manner.BOX),
    Heading(2, "施策の一覧", "list"),
    MEASURES,
    Turn(),
    Heading(1, "施策ごとの状況", "measures"),
    Heading(2, "施策1 防災塾を開く", "measure-1"),
    Heading(3, "(1)行動量"),
    AMOUNTS,
    Heading(3, "(2)成果"),
    LINE,
    Heading(2, "施策2 海辺の見守り", "measure-2"),
    Heading(4, "■事業費"),
    COSTS,
)

EVERY = Folio(
    name="report",
    title="潮見市まちづくり計画 推進状況",
    blocks=_BLOCKS,
    cover=Cover(
        "潮見市まちづくり計画 推進状況",
        above=("令和5年度", "第2期"),
        below=("令和6年3月", "潮見市"),
    ),
    watermark="未確定",
    running="潮見市まちづくり計画",
)
"""Each kind of block, manner, span and heading level, with a table longer than a page."""

BROAD = Folio("overview", "概要版", (AMOUNTS, LINE), side=Side.LANDSCAPE)
"""A landscape folio without a cover, contents or headings."""

_MARKUP = "<b>&amp; \"引用\" 'x' </td></w:t>#let $x$ *強調* _下線_ @label <label> \\n //"

ODD = Folio(
    name="odd",
    title="題<b>&amp;",
    blocks=(
        Heading(1, _MARKUP, "a b"),
        Text(_MARKUP),
        Text("制御\x00\x07\x0b\x1f文字\ufffe\ud800と\tタブ\r\n改行"),
        Text(""),
        Items(()),
        Items(("", _MARKUP)),
        Table("行のない表", (1, 1), ((Cell("甲"), Cell("乙")),), ()),
        Table("何もない表", (), (), ()),
        Table("", (1,), (), ((Cell(_MARKUP),),)),
        Table("長い欄", (1, 1), ((Cell("甲"), Cell("乙")),), ((Cell("長" * 4000), Cell("")),)),
        Table(
            "幅の足りない表",
            (1,),
            ((Cell("甲", columns=2),),),
            ((Cell("一"), Cell("二")), (Cell("三"),)),
        ),
        Table("続く行のない表", (1, 1), (), ((Cell("上", rows=5), Cell("右")), (Cell("下"),))),
        Listing(Table("", (1,), (), ((Cell("行き先のない行"),),)), ("nowhere",)),
        Picture("これは図ではない", alt="読めない図"),
        Heading(6, "深い見出し"),
        Contents("目次", depth=9),
    ),
)
"""What nobody should write: markup and control characters in texts, tables that do not hold."""

EMPTY = Folio("empty", "何もない文書", ())
