"""Every kind of picture, of the invented city Shiomi: docs/charts.md and its SVG files."""
