"""Documents for people, from Editions and judgements alone: PDF, Word, HTML, text, Excel."""
