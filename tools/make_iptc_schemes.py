# ruff: noqa: INP001  # a script
"""Write src/newsitem/formats/newsml_g2/_schemes.py from IPTC's catalog for the G2 standards.

Run: ``python tools/make_iptc_schemes.py CATALOG.xml``, with the file that IPTC publishes at
http://www.iptc.org/std/catalog/ and with ``ruff`` installed, and commit what changed.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from lxml import etree

TARGET = Path(__file__).parents[1] / "src/newsitem/formats/newsml_g2/_schemes.py"
NAR = "{http://iptc.org/std/nar/2006-10-01/}"


def main(catalog: Path) -> None:
    """Write the table, an alias a row, and let ruff lay it out."""
    root = etree.fromstring(catalog.read_bytes())
    version = re.search(r"_(\d+)\.xml$", catalog.name)
    schemes = {one.get("alias"): one.get("uri") for one in root.iter(f"{NAR}scheme")}
    rows = "".join(f"    {alias!r}: {uri!r},\n" for alias, uri in sorted(schemes.items()))
    TARGET.write_text(
        '"""The vocabularies of IPTC\'s catalog for the G2 standards: URIs by alias.\n\n'
        f"Written by ``tools/make_iptc_schemes.py`` from version {version[1] if version else '?'}"
        " of the catalog.\n"
        "© International Press Telecommunications Council (IPTC), https://iptc.org, under\n"
        "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Of the catalog, the aliases\n"
        'and the URIs are kept.\n"""\n\n'
        f"from __future__ import annotations\n\nSCHEMES = {{\n{rows}}}\n",
        encoding="utf-8",
    )
    subprocess.run([sys.executable, "-m", "ruff", "format", TARGET], check=True)  # noqa: S603


if __name__ == "__main__":
    main(Path(sys.argv[1]))
