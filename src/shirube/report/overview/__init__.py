"""The builder of 概要版: the year of a plan on a few landscape pages."""

from shirube.report.overview.pages import overview

__all__ = ["overview"]
