"""What is said in two languages, and the words for what is not known."""

import pytest

from shirube.terms import Bilingual, Reason, Refusal, Severity, Unknown


def test_japanese_first_and_english_by_switch() -> None:
    sentence = Bilingual("空です。", "It is empty.")
    assert str(sentence) == sentence.spoken("ja") == "空です。"
    assert sentence.spoken("en") == "It is empty."


def test_a_refusal_says_its_sentence_in_both() -> None:
    with pytest.raises(Refusal, match=r"^空です。$") as refusal:
        raise Refusal("空です。", "It is empty.")
    assert refusal.value.sentence == Bilingual("空です。", "It is empty.")


def test_why_there_is_no_value() -> None:
    assert [reason.value for reason in Reason] == [
        "該当なし", "未定", "他計画による", "未把握", "秘匿", "転載省略",
    ]  # fmt: skip
    assert Unknown(Reason.NOT_YET) == Unknown(Reason.NOT_YET, "")
    assert Unknown(Reason.NOT_YET) != Unknown(Reason.NOT_APPLICABLE)


def test_how_much_a_finding_weighs() -> None:
    assert [severity.value for severity in Severity] == ["E", "W", "I"]
