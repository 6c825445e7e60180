"""Slips of the keyboard (打ち間違い): letters that no Japanese sentence has in this order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_KANJI = "一-龠々"
_KANA = "ぁ-んァ-ヴー"


@dataclass(frozen=True, slots=True)
class Slip:
    """One kind of slip: its form, and what it is, in both languages.

    ``across`` is True where the form is long and so plain that it may run over lines.
    """

    form: re.Pattern[str]
    ja: str
    en: str
    across: bool = False


SLIPS = (
    Slip(
        re.compile(rf"(?<=[ァ-ヴ]{{2}})[―－—–─](?=[{_KANA}{_KANJI}])(?![^―－—–─]{{1,20}}[―－—–─])"),
        "長音符「ー」のところに棒線があります",
        "a dash stands for the sign of a long vowel",
    ),
    Slip(
        re.compile(
            rf"(?<=[{_KANJI}ァ-ヴー])を(?:る(?![{_KANJI}ァ-ヴ])|ますと|め(?:る|て|た|、)|げ(?:る|て|た)"
            r"|け(?:る|て|た)(?!み)|ん(?:だ|で)|じ(?:て|た|る)|っ(?:て|た)|まえ(?:て|た|、)|り[、。]"
            r"|い[、。]|う(?=[。、]|ため|こと|もの))"
        ),
        "「を」の後の動詞の字が抜けています",
        "a letter of the verb is missing behind を",
    ),
    Slip(
        re.compile(rf"(?<=[{_KANJI}ァ-ヴー])に(?:づ(?:き|く|い)|じ[てた]|め(?:る|た|ます|、))"),
        "「に」の後の動詞の字が抜けています",
        "a letter of the verb is missing behind に",
    ),
    Slip(
        re.compile(
            rf"(?<=[{_KANJI}ぁ-ん])っい(?=る|た|ます|ない)|てい。|ていいる|ことでき(?=る|ま|ない)"
        ),
        "文字が抜けているか余分です",
        "a letter is missing or one too many",
    ),
    Slip(
        re.compile(r"(?:重要|可能|有効|適切|急務|不可欠)あ(?:る(?=[。、])|り、|ると|った)"),
        "「で」が抜けています",
        "で is missing",
    ),
    Slip(
        re.compile(
            rf"(?<=[{_KANJI}ァ-ヴー])と(?:関わり方|かかわり方|付き合い方|向き合い方|接し方)(?=[をがはに])"
        ),
        "「との」の「の」が抜けています",
        "の is missing behind と",
        across=True,
    ),
    Slip(
        re.compile(
            rf"の影響(?:等|など)?(?=(?!下|力|額|度|調査|評価|圏|範囲|分析)[{_KANJI}]{{2,6}}(?:の[{_KANJI}]{{1,3}})?[がを])"
        ),
        "「影響」の後に助詞がありません",
        "there is no particle behind 影響",
        across=True,
    ),
    Slip(
        re.compile(r"期間[がは][^。、\n]{0,15}最終年度を迎え"),
        "最終年度を迎えるのは期間でなく計画です",
        "it is the plan that reaches its last year, not the period",
        across=True,
    ),
    Slip(
        re.compile(
            "(?:受診|受審|接種|検診|健診|受講|加入|転入|登録|避難|移住|入所|申請|応募|転院|予防接種)"
            "(?:の|を)?(?:干渉|感傷|緩衝|観賞|鑑賞|環礁|完勝)"
        ),
        "「勧奨」ではありませんか",
        "勧奨 (encouragement) may be meant",
    ),
    Slip(re.compile("をを|がが(?![くん])"), "助詞が重なっています", "a particle is doubled"),
    Slip(
        re.compile(rf"(?<=[{_KANJI}ァ-ヴー])(?:はは|とと(?!も|の|り))(?=[{_KANJI}、])"),
        "助詞が重なっています",
        "a particle is doubled",
    ),
    Slip(
        re.compile(rf"(?<=[{_KANJI}ァ-ヴ])(?:にに(?!げ)|のの(?![しちさ])|でで(?!き))"),
        "助詞が重なっています",
        "a particle is doubled",
    ),
    Slip(
        re.compile(r"(?:をが|がを|をの(?=[一-龠])|をに(?=[一-龠]))"),
        "助詞の並びが不自然です",
        "these particles do not stand together",
    ),
    Slip(
        re.compile(rf"(?<=[{_KANJI}])やや[{_KANJI}{_KANA}]{{1,8}}(?:など|等|をはじめ|といった)"),
        "「や」が重なっています",
        "や is doubled",
    ),
    Slip(
        re.compile(
            "[れしっえけめべげせねび]てる(?=[。、」)\\n]|\\Z|こと|ため|ので|もの|場合|状況)"
        ),
        "「い」が抜けています",
        "い is missing",
    ),
    Slip(
        re.compile(
            "[れしっえけめべげせねび]て(?:ます(?![一-龠])|ない(?=[。、」)\\n]|\\Z|こと|ため))"
        ),
        "「い」が抜けています",
        "い is missing",
    ),
    Slip(
        re.compile(
            "(?:見|来|食べ|出|受け|続け|得|考え|借り|決め|始め|避け|調べ|届け)れ(?:る|ない|ば|ます)"
        ),
        "「ら」が抜けています",
        "ら is missing",
    ),
    Slip(
        re.compile("(?:行け|書け|読め|話せ|増やせ|進め|活かせ|生かせ)れる"),
        "「れ」が余分です",
        "れ is one too many",
    ),
    Slip(re.compile("(?:行わ|休ま|読ま|働か|使わ)させ"), "「さ」が余分です", "さ is one too many"),
    Slip(
        re.compile(r"(?<=[ぁ-ん])[a-zａ-ｚ](?=[ぁ-ん])"),
        "かなの間に英字があります",
        "a latin letter stands among kana",
    ),
    Slip(
        re.compile(r"(?<=[ぁ-ん])[ヘベペリ](?=[ぁ-ん])"),
        "ひらがなの間にカタカナが一字あります",
        "a katakana letter stands among hiragana",
    ),
    Slip(
        re.compile(r"(?<=[ァ-ヴ])[一―](?=[ァ-ヴ]{2})(?!一[ヵカヶケ])"),
        "長音符でない線が使われています",
        "a line stands for a long vowel",
    ),
    Slip(
        re.compile(r"(?<=[ァ-ヴー])[工夕卜](?=[ァ-ヴー])|[二八三口工夕]ー(?=[ァ-ヴ])"),
        "カタカナの語に形の似た漢字があります",
        "a kanji that looks alike stands in a katakana word",
    ),
    Slip(re.compile("第ニ(?=[章節編部期次回条項])"), "「二」がカタカナです", "ニ is katakana"),
    Slip(
        re.compile(
            "まます|ますす|ですす|ますます。|ましす|でしす|するる|しした(?=[。、])|られれ|されれる|ししまし|こととと"
        ),
        "文字が重なっているか抜けています",
        "a letter is doubled or missing",
    ),
    Slip(re.compile("、、|、。|。、|。。(?!。)"), "句読点が重なっています", "marks are doubled"),
    Slip(
        re.compile(
            rf"を[{_KANJI}]{{1,6}}を(?:[{_KANJI}]{{1,3}}(?:に)?(?:し|り|め|い|き|って|して)(?=[{_KANJI}、\n]|\Z))"
        ),
        "一つの動詞に「を」が二つあります",
        "one verb has two objects",
    ),
    Slip(
        re.compile("例え(?=[一-龠])(?![話方])[^。\\n]{1,40}?(?:ても|でも|とも(?!に))"),
        "仮定の「たとえ」は「例え」と書きません",
        "たとえ is not written 例え here",
        across=True,
    ),
    Slip(
        re.compile(rf"(?<=[{_KANJI}ァ-ヴー])へと[{_KANJI}]{{2,6}}(?:による|に伴う)"),
        "「へと」は動詞に続く語です。「への」ではありませんか",
        "へと goes before a verb; への may be meant",
        across=True,
    ),
)
_DOUBLED = re.compile(rf"([{_KANJI}]{{2,8}}|[ぁ-ん]{{3,8}}|[ァ-ヴー]{{3,10}})\1")
_REPEATED = ("ひとり", "ひとつ", "一人", "一つ", "一歩", "一日", "一年", "一件", "個々", "いちに")


def slips(text: str, across: bool) -> Iterator[tuple[int, int, Slip]]:
    """Yield first and last place of each slip in a text with line feeds between its parts.

    The parts are lines, or with ``across`` paragraphs.
    """
    for slip in SLIPS:
        if slip.across is across:
            for match in slip.form.finditer(text):
                yield *match.span(), slip


def doubled_words(printed: str) -> Iterator[tuple[int, int]]:
    """Yield the places where a word stands twice with nothing between (計画計画), in lines."""
    for match in _DOUBLED.finditer(printed):
        if not match[1].startswith(_REPEATED) and len(set(match[1])) > 1:
            yield match.span()
