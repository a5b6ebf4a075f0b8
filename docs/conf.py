"""Sphinx's settings: ``sphinx-build -W docs docs/_build``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from docs import tables  # the line before finds it

project = "newsitem"
project_copyright = "the newsitem authors"
extensions = ["myst_parser", "sphinx.ext.autodoc"]
html_theme = "furo"
html_title = "newsitem"
exclude_patterns = ["_build"]

myst_enable_extensions = ["substitution"]
myst_heading_anchors = 2
myst_substitutions = {
    "carries": tables.carries(),
    "codes": tables.codes(),
    "explained": tables.explained(),
    "limits": tables.limits(),
    "titles": tables.titles(),
    "lost_in_newsml_g2": tables.lost("newsml-g2"),
    "lost_in_nitf": tables.lost("nitf"),
    "lost_in_newsml_1": tables.lost("newsml-1"),
    "lost_in_ninjs": tables.lost("ninjs"),
    "lost_in_jsonld": tables.lost("jsonld"),
}

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
