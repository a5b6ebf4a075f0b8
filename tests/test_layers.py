"""The layers of the package: an import goes only downward, siblings do not know each other."""

from __future__ import annotations

import ast
import shutil
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE = Path(__file__).parents[1] / "src"
LINES = (
    {"cli"},
    {"newsitem"},  # the facade
    {"_diff", "page"},
    {"files", "loss", "validation", "batch", "arrow", "adapt", "_speech", "_hypertext"},
    {"_columns"},  # of arrow
    {"formats", "analysis", "strategies"},
    {"dateline"},
    {"model"},
    {"text", "times", "samples"},
    {"errors"},
)


def line(unit: str) -> int:
    return next(number for number, units in enumerate(LINES) if unit in units)


def place(module: str) -> tuple[str, int, str]:
    """The unit of a module; in formats its line there (registry, formats, helpers), its name."""
    _, unit, *inner = (module if "." in module else f"{module}.newsitem").split(".")
    if unit == "formats" and inner:
        return unit, (2 if inner[0].startswith("_") else 1), inner[0]
    return unit, 0, ""


def is_downward(importer: str, imported: str) -> bool:
    (unit, depth, name), (other, other_depth, other_name) = place(importer), place(imported)
    if unit != other:
        helps = depth == 2 and other == "dateline"  # the helpers of formats stand beside it
        return line(unit) < line(other) and not helps
    return depth < other_depth or name == other_name or depth == other_depth == 2


def imports(path: Path, modules: dict[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in modules else str(node.module) for name in whole)


def violations(source: Path) -> list[str]:
    paths = sorted(source.rglob("*.py"))
    names = [".".join(path.relative_to(source).with_suffix("").parts) for path in paths]
    modules = dict(zip((name.removesuffix(".__init__") for name in names), paths, strict=True))
    pairs = chain.from_iterable(
        ((module, imported) for imported in imports(path, modules) if imported in modules)
        for module, path in modules.items()
    )
    return [f"{one} -> {other}" for one, other in pairs if not is_downward(one, other)]


def test_imports_go_only_downward() -> None:
    assert violations(SOURCE) == []


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("model.body", "formats.json"),
        ("model.body", "dateline"),
        ("formats.text", "formats.json"),
        ("formats.json", "formats"),
        ("formats.json", "analysis"),
        ("formats._xml", "dateline"),
        ("analysis", "formats._xml"),
        ("files", "loss"),
        ("times", "text"),
        ("loss", ""),
    ],
)
def test_a_planted_violation_is_found(tmp_path: Path, module: str, imported: str) -> None:
    shutil.copytree(SOURCE, tmp_path, dirs_exist_ok=True)
    importer, imported = f"newsitem.{module}", f"newsitem.{imported}".rstrip(".")
    path = tmp_path.joinpath(*importer.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    with path.open("a", encoding="utf-8") as opened:
        opened.write(f"\nimport {imported}\n")
    assert violations(tmp_path) == [f"{importer} -> {imported}"]
