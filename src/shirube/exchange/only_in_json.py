"""What the open tables leave to edition.json, and why."""

ONLY_IN_JSON = {
    "Edition.documents": "hashes and layouts of the files that were read; a table names a file "
    "in 出典",
    "Edition.passages": "long texts",
    "Edition.exhibits": "statistics, facilities and DX tables, each with columns of its own",
    "Edition.announcements": "counts that a document announces, kept to be checked",
    "Edition.events": "the dated lines of a schedule",
    "Edition.restatements": "what an overview says again, kept to be compared with the body",
    "Edition.corrections": "they stand in 確認.csv, and their effect in every table",
    "Element.rank": "the role of a tier for the code; 階層 holds the plan's own word",
    "Element.printed": "the name as it stands on the page; 名称 holds it folded",
    "Element.page": "a page number of a printed list",
    "Indicator.kind_ground": "根拠 holds one word for kind and direction, the weaker ground",
    "Indicator.direction_ground": "根拠 holds one word for kind and direction, the weaker ground",
    "Indicator.printed": "the name as it stands on the page; 名称 holds it folded",
    "Indicator.parts": "the labels stand in 内訳 of 値.csv",
    "Indicator.relisted": "read back as True where 再掲元指標ID is given",
    "Change.before.Quantity.unit": "a change is one cell; 値.csv has the unit of the same figure",
    "Change.before.Quantity.words": "a change is one cell; 値.csv has the words around a number",
    "Change.before.Unknown.words": "a change is one cell; 値.csv has the words of the same figure",
    "Change.after.Quantity.unit": "a change is one cell; 値.csv has the unit of the same figure",
    "Change.after.Quantity.words": "a change is one cell; 値.csv has the words around a number",
    "Change.after.Unknown.words": "a change is one cell; 値.csv has the words of the same figure",
    "Change.approver": "a name of a person",
    "Cost.amount.Unknown.words": "事業費.csv has no column for words; 状態 says why",
    "Effect.amount.Unknown.words": "効果額.csv has no column for words; 状態 says why",
}
"""Field (with the class of the answer where it matters) and the reason.

Read back from tables alone, such a field is at its default. An Edition read so is smaller
than the one of edition.json, and its hash differs.
"""
