"""Numbers, names, lists and references of the tree broken."""

from dataclasses import replace
from itertools import pairwise

from shirube.checks import Case
from shirube.plan import Element, Rank, Restated, Restatement
from shirube.terms import Source
from tests.checks.breaking import appended, changed, reworded, with_records
from tests.checks.shiomi import REPORT


def _doubled_number(case: Case) -> Case:
    projects = [e for e in case.edition.elements if e.rank is Rank.PROJECT]
    first, second = next((a, b) for a, b in pairwise(projects) if a.parent == b.parent)
    return changed(
        case, "elements", lambda e: e.id == second.id, lambda e: replace(e, number=first.number)
    )


def _with_divisions(case: Case, *told: tuple[str, str, str, str]) -> Case:
    """Add chapters and sections: ID, ID above, tier with number, name."""
    added = tuple(
        Element(i, above, named[0], None, named[1:], name, Source(REPORT.name, 3000 + n, 3000 + n))
        for n, (i, above, named, name) in enumerate(told)
    )
    return with_records(case, "elements", (*case.edition.elements, *added))


def _gap(case: Case) -> Case:
    return _with_divisions(case, ("c1", "", "章1", "はじめに"), ("c3", "", "章3", "これから"))


def _disorder(case: Case) -> Case:
    return _with_divisions(case, ("c2", "", "章2", "これから"), ("c1", "", "章1", "はじめに"))


def _strange_prefix(case: Case) -> Case:
    return _with_divisions(case, ("c1", "", "章1", "はじめに"), ("s1", "c1", "節2-1", "港の今"))


def _two_titles(case: Case) -> Case:
    return appended(case, "第9節 島の暮らしを守る", "第9節 誰もが渡れる島をつくる")


def _miscount(case: Case) -> Case:
    return appended(case, "3つの役割(島の足、港の顔)を担う。")


def _wrong_page(case: Case) -> Case:
    return changed(case, "elements", lambda e: e.page == "5", lambda e: replace(e, page="6"))


def _lost_reference(case: Case) -> Case:
    return appended(case, "この事業は施策99とあわせて進める。")


def _short_list(case: Case) -> Case:
    """List two of the three projects of a measure, with bullets."""
    listed = [e for e in case.edition.elements if e.parent == "measure-1"][:2]
    told = appended(case, *(f"●{element.name}" for element in listed))
    lines = {line.text.removeprefix("●"): line.source for line in told.lines}
    added = tuple(Restatement(Restated.NAME, "", e.name, lines[e.name]) for e in listed)
    return with_records(told, "restatements", (*case.edition.restatements, *added))


def _other_order(case: Case) -> Case:
    """Quote the four projects of a made-up measure in another order than that of their numbers."""
    names = ("桟橋の改修", "待合所の改修", "渡船の更新", "灯台の点検")
    told = _with_divisions(
        case, *((f"q{n}", "q", f"細{n}", name) for n, name in enumerate(names, start=1))
    )
    quoted = "".join(f"「{names[at]}」" for at in (0, 2, 1, 3))
    return replace(told, texts=appended(told, f"{quoted}を進める。").texts)


def _left_open(case: Case) -> Case:
    return appended(case, "調整中")


def _no_note(case: Case) -> Case:
    return appended(case, "潮風丸(※1)は釣り船(※2)でもある。", "※1 市の渡船")


def _strange_name(case: Case) -> Case:
    place = Source(REPORT.name, 1, 1)
    strange = Restatement(Restated.NAME, "", "空飛ぶ郵便局", place)
    return with_records(case, "restatements", (*case.edition.restatements, strange))


def _one_letter(case: Case) -> Case:
    return reworded(case, "高潮・浸水に強い都市基盤の整備", "高潮・浸水に強い都市基盤の整理")


MUTATIONS = {
    "STR-01": _doubled_number,
    "STR-02": _gap,
    "STR-03": _two_titles,
    "STR-04": _disorder,
    "STR-05": _strange_prefix,
    "STR-06": _miscount,
    "STR-07": _wrong_page,
    "STR-08": _lost_reference,
    "STR-09": _short_list,
    "STR-10": _left_open,
    "STR-11": _no_note,
    "STR-12": _strange_name,
    "STR-13": _other_order,
    "TXT-01": _one_letter,
}
