"""Results of a population vision as pictures: SVG files that stand alone, beside the tables."""

from collections.abc import Iterator, Mapping

from shirube.charts import drawing
from shirube.cli.population_charts import Named, charts_of_all, charts_of_each
from shirube.population import Results
from shirube.terms import Language


def population_pictures(made: Results, language: Language) -> Mapping[str, bytes]:
    """Return the SVG files by name; those of a scenario bear its number, the base is 1."""
    return {
        f"図-{name}.svg": f"{drawing(chart, language).sheet}\n".encode()
        for name, chart in _charts(made, language)
    }


def _charts(made: Results, language: Language) -> Iterator[Named]:
    yield from charts_of_all(made, language)
    for number, run in enumerate(made.runs, start=1):
        for name, chart in charts_of_each(made, run, language):
            yield f"{name}-{number}", chart
