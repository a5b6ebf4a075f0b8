# ruff: noqa: INP001  # a script
"""Write the JSON Schema of native JSON into the package: ``python tools/schema.py``."""

from __future__ import annotations

import json
from pathlib import Path

from newsitem.formats.json import schema

TARGET = Path(__file__).parents[1] / "src/newsitem/formats/newsitem.schema.json"

if __name__ == "__main__":
    text = json.dumps(schema(), indent=2, ensure_ascii=False)
    TARGET.write_text(text + "\n", encoding="utf-8")
