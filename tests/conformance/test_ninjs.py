"""Laws 5, 7 and 8 on every real ninjs file.

``python -m pytest tests/conformance -k ninjs -s`` prints the figures for each provider.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema
import pytest
import referencing
import referencing.jsonschema
from hypothesis import given, settings
from lxml import etree

import newsitem as ni
from newsitem import formats, strategies
from newsitem.formats import ninjs
from newsitem.formats.ninjs._texts import is_html_role
from newsitem.loss import changes
from newsitem.times import read_iso
from tests.conformance.facts import show, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.corpus

_GEOJSON = "https://geojson.org/schema/GeoJSON.json"
_NO_ITEM = {"1.0__should_fail__001_no_uri_declared"}  # an empty object
_UNKNOWN = {
    "1.0__should_fail__003_malformed_property",
    "1.0__should_fail__017_description_extension",
    "2.0__should_fail__001_bad_toplevel",
}  # of two members, of which only the URI is of ninjs: read where the format is named
# What says of which type a text is, or of which version the document, and counts of what
# stands beside them; the reader takes them for constants of the format.
_IN_BOTH = (
    *("uri", "headline", "language", "urgency", "version", "pub_status", "byline"),
    *("version_created", "dateline"),
)
_IN_ONE = {
    "uri": "a URN of the item there, the address of the page here",
    "kind": "the text is what counts there; here the text with its pictures is composite",
    "catalogs": "only NewsML has catalogs",
    "ed_notes": "a summary and the contacts are labels and notes there, and left out here",
    "services": "the product of the wire is left out here",
    "audiences": "left out here",
    "hops": "who passed the item on is left out here",
    "extensions": "there the keywords and the ticker in properties, here the type of the item",
    "first_created": "left out here",
    "version_created": "the same moment, with +00:00 there and Z here",
    "slugline": "left out here",
    "dateline": "an element of its own there, left out here",
    "body": "here the first paragraph only",
    "divisions": "the story stands in a block of its own there, its lead before it",
    "sources": "left out here",
    "subjects": "there the keywords are properties (see extensions)",
    "genres": "left out here",
    "copyright_notices": "left out here",
    "associations": "URIs and times only here; headlines and ranks only there; in another order",
    "links": "left out here",
}  # members of an article that differ in the pair of IPTC, and why
_CONSTANTS = {
    *("standard", "$standard", "contenttype", "contentType", "charcount", "charCount"),
    *("wordcount", "wordCount"),
}


@cache
def validator(shared: Path, version: str) -> Any:  # jsonschema has no types
    folder = shared / "corpus" / "schemas" / "ninjs"
    geojson = referencing.Resource.from_contents(
        json.loads((folder / "GeoJSON-schema.json").read_bytes()),
        default_specification=referencing.jsonschema.DRAFT7,
    )
    registry = referencing.Registry().with_resource(_GEOJSON, geojson)
    schema = json.loads((folder / f"ninjs-schema_{version}.json").read_bytes())
    return jsonschema.validators.validator_for(schema)(schema, registry=registry)


@cache
def paths(shared: Path) -> list[Path]:
    """Those of ninjs, and what senders have in JSON of their own that is much like it."""
    corpus = shared / "corpus"
    return sorted([*(corpus / "ninjs").rglob("*.json"), *(corpus / "other").rglob("*.json")])


@cache
def readings(shared: Path) -> list[tuple[Path, ni.Reading]]:
    """Each file that is JSON and has an item in it."""
    found = []
    for path in paths(shared):
        try:
            found.append((path, formats.get("ninjs").read(path.read_bytes())))
        except ni.ReadError:
            continue
    return found


def with_article(shared: Path) -> Iterator[tuple[Path, ni.Reading, ni.Article]]:
    for path, reading in readings(shared):
        for article in reading.articles:
            yield path, reading, article


def facts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Each text and number of a document that says something, with its path."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in _CONSTANTS:
                yield from facts(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for inner in value:
            yield from facts(inner, f"{path}[]")
    elif isinstance(value, str) and value.strip() and not _says_main(path, value):
        yield path, value
    elif isinstance(value, int | float) and not isinstance(value, bool):
        yield path, str(value)


def _says_main(path: str, value: str) -> bool:
    """Whether a value says of a text that it is the main one, or of anything its known type."""
    is_role = path.endswith(("headlines[].role", "bodies[].role", "descriptions[].role"))
    if value in {"Point", "Feature", "telephone", "url"}:
        return path.endswith(".type")
    return is_role and (value in {"main", "text", "nitf", "creditline"} or is_html_role(value))


def is_kept(path: str, value: str, kept: str) -> bool:
    """Whether a value is among all words that were read; those of HTML without its tags."""
    shown = " ".join(value.split())
    escaped = " ".join(json.dumps(value, ensure_ascii=False)[1:-1].split())
    if shown in kept or escaped in kept or _as_read(value) in kept:
        return True
    if "<" in value and any(part in path for part in ("bod", "description", "html")):
        pieces = etree.fromstring(value.encode(), etree.HTMLParser(encoding="utf-8")).itertext()
        return all(" ".join(piece.split()) in kept for piece in pieces)
    return all(" ".join(line.split()) in kept for line in value.splitlines())


def _as_read(value: str) -> str:
    try:
        return read_iso(value).text
    except ni.ModelError:
        return value.removeprefix("v").removesuffix(".0")


def test_every_file_is_read_or_refused_for_a_reason(shared: Path) -> None:
    for path in paths(shared):
        data = path.read_bytes()
        try:
            json.loads(data)
        except json.JSONDecodeError:
            with pytest.raises(ni.ReadError, match="not JSON"):
                ni.loads(data)
            continue
        if path.stem in _UNKNOWN:
            assert ninjs.read(data).articles, path
        elif path.stem in _NO_ITEM:
            with pytest.raises(ni.ReadError, match="expected an object with members of ninjs"):
                ninjs.read(data)
        else:
            assert ni.loads(data).format == "ninjs", path
    show("files read", Counter(path.parent.name for path, _ in readings(shared)))
    show("articles", Counter(path.parent.name for path, _, _ in with_article(shared)))


def test_7_nothing_vanishes(shared: Path) -> None:
    counts: Counter[str] = Counter()
    for path, reading in readings(shared):
        kept = words_of(reading)
        for place, value in facts(json.loads(reading.source)):
            assert is_kept(place, value, kept), (path, place, value)
            counts[path.parent.name] += 1
    show("facts in the article or unread", counts)


def test_7_most_is_in_the_article(shared: Path) -> None:
    """At least 98 % of the facts of the news items that their schema calls valid."""
    found: Counter[str] = Counter()
    unread: Counter[str] = Counter()
    for path, reading in readings(shared):
        document = json.loads(reading.source)
        version = reading.version if reading.version in ninjs.VERSIONS else "1.6"
        if not reading.articles or not validator(shared, version).is_valid(document):
            continue
        found[path.parent.name] += sum(1 for _ in facts(document))
        left = {part.where: part.content for part in reading.unread if "/" not in part.where}
        unread[path.parent.name] += sum(map(_count, left.items()))
    shares = {name: round(100 * (1 - unread[name] / count), 1) for name, count in found.items()}
    show("facts in the article, in percent", shares)  # type: ignore[arg-type]
    assert min(shares.values()) >= 98


def _count(part: tuple[str, str]) -> int:
    where, content = part
    if where.rpartition(".")[2] in _CONSTANTS:
        return 0
    try:
        return sum(1 for _ in facts(json.loads(content)))
    except json.JSONDecodeError:
        return 0  # markup, whose text was read


def test_8_put_back(shared: Path) -> None:
    """An unchanged article gives its file back; a new headline changes the headline alone."""
    counts: Counter[str] = Counter()
    for path, reading, article in with_article(shared):
        assert ninjs.write(article, keep=reading) == reading.source, path
        edited = attrs.evolve(article, headline="Something else")
        number = reading.articles.index(article)
        written = ninjs.write(edited, keep=reading)
        assert ninjs.read(written).articles[number] == edited, path
        assert set(ninjs.read(written).unread) == set(reading.unread), path
        before = Counter(facts(json.loads(reading.source)))
        after = Counter(facts(json.loads(written)))
        changed = [place for place, _ in ((before - after) + (after - before))]
        assert all("headline" in place for place in changed), (path, changed)
        counts[path.parent.name] += 1
    show("articles put back", counts)


def test_a_dialect_says_what_the_same_story_says_in_newsml_g2(shared: Path) -> None:
    """Head and body agree; NewsML-G2 has a head and a foot, and the dateline, in its body."""
    pairs = 0
    for path in sorted((shared / "corpus" / "other").rglob("*-json/*.json")):
        folder = shared / "corpus" / "newsml-g2" / path.parent.name.removesuffix("-json")
        twin = folder / f"{path.stem}.xml"
        if not twin.exists():
            continue
        story, other = ni.load(path).article, ni.load(twin).articles[0]
        for name in _IN_BOTH:
            assert getattr(story, name) == getattr(other, name), (path, name)
        texts = [block.text for block in other.body]
        for block in story.body:
            assert any(text.endswith(block.text) for text in texts), (path, block)
        pairs += 1
    assert pairs == 9
    show("stories that are the same in a dialect and in NewsML-G2", {"pairs": pairs})


def test_the_same_story_in_newsml_1(shared: Path) -> None:
    """One pair is here; the articles are equal but for what is listed, each for a reason."""
    stories = {path.stem: path for path in (shared / "corpus" / "newsml1").rglob("*.xml")}
    pairs = [
        (stories[stem], path)
        for path in paths(shared)
        if (stem := path.stem.partition("__")[2]) in stories
    ]
    for one, other in pairs:
        before, after = ni.load(one).article, ni.load(other).article
        differing = {change.path.partition("[")[0] for change in changes(before, after)}
        assert differing == set(_IN_ONE)
        assert before.body[0].text == after.body[0].text
        assert str(before.version_created).replace("+00:00", "Z") == str(after.version_created)
        files = [
            {(file.href, file.width, file.height, file.size) for file in _files(story)}
            for story in (before, after)
        ]
        assert files[0] == files[1] != set()
    show("stories in NewsML 1 and ninjs", {"pairs": len(pairs)})
    assert len(pairs) == 1


def _files(article: ni.Article) -> Iterator[ni.Rendition]:
    yield from article.renditions
    for one in article.associations:
        yield from _files(one.article)


@pytest.mark.parametrize("version", ninjs.VERSIONS)
def test_5_what_is_read_is_written_valid(shared: Path, version: str) -> None:
    counts: Counter[str] = Counter()
    for path, _, article in with_article(shared):
        written = ninjs.write(article, version=version)
        validator(shared, version).validate(json.loads(written))
        back = ninjs.read(written)
        assert (back.version, back.unread) == (version, ()), path
        counts[path.parent.name] += 1
    show(f"articles written valid in {version}", counts)


@settings(max_examples=50)
@given(article=strategies.articles())
def test_5_any_article_is_written_valid(shared: Path, article: ni.Article) -> None:
    for version in ninjs.VERSIONS:
        written = ninjs.write(article, version=version)
        validator(shared, version).validate(json.loads(written))
        assert ninjs.read(written).unread == ()
