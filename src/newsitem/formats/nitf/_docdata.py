"""``docdata``: the management of a document, its dates, rights, keys and subjects.

IPTC's mapping of NITF to NewsML-G2 makes ``correction`` a signal and a note to editors.
"""

from __future__ import annotations

from itertools import chain, takewhile
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from newsitem.formats._cursor import made, several
from newsitem.formats._nitf_meta import IDREF_STATUS, is_nmtoken
from newsitem.formats._take import take_integer, take_language
from newsitem.formats._vocabulary import OWN
from newsitem.formats._xml import tag
from newsitem.formats.nitf import _concepts as concepts
from newsitem.formats.nitf._keys import read_key, read_parts, read_series, write_key, write_series
from newsitem.formats.nitf._values import (
    all_of,
    first_norm,
    one_of,
    own,
    read_source,
    source_values,
    take_line,
    take_own,
    take_role,
    write_date,
)
from newsitem.model.article import PUB_STATUSES
from newsitem.model.concepts import Concept, Label
from newsitem.model.management import Hop
from newsitem.model.media import AltId, EdNote, Link
from newsitem.model.sources import Source
from newsitem.text import SPACE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsitem.formats._xml import Node
    from newsitem.formats.nitf._values import Values
    from newsitem.model.article import Article

T = TypeVar("T")

REVISION = "revision"  # the role of a note that comments on one
_NOTE_CLASSES = frozenset({"", "end", "hd", "editorsnote", "trademk", "undef"})
_CORRECTION = "correction"
_SIGNAL = f"sig:{_CORRECTION}"
_SCOPE, _FIXTURE, _YEAR = "doc-scope", "fixture", "year"
_LEVEL = "level-number"  # in the trail of delivery
_LINK = "management-doc-idref"
_STATUSES = {"embargoed": "withheld", "cancelled": "canceled"}
_RIGHTS = (
    "type", "limitations", "geography", "agent", "owner", "startdate", "enddate",
    "location-code", "code-source",
)  # fmt: skip


def write_docdata(article: Article) -> str:
    """``docdata``, or nothing."""
    status = "" if article.pub_status == "usable" else article.pub_status
    inner = [
        *_write_notes(article),
        *_write_ids(article),
        _write_trail(article),
        tag("urgency", [("ed-urg", article.urgency)]) if article.urgency else "",
        *(tag("fixture", [("fix-id", one.literal)]) for one in _last(article.genres, is_fixture)),
        write_date("date.issue", article.version_created),
        write_date("date.release", article.embargoed),
        write_date("date.expire", article.expires),
        *(tag("doc-scope", [("scope", one.name)]) for one in _last(article.subjects, _is_scope)),
        *map(write_series, (*article.member_of, *article.extensions)),
        write_key(article),
        *_write_rights(article),
        _write_keywords(article.keywords),
        _write_identified(article),
    ]
    values = [("management-status", status), *_write_links(article.links)]
    values += [(IDREF_STATUS, one.value) for one in article.extensions if one.rel == IDREF_STATUS][
        :1
    ]
    content = "".join(inner)
    return tag("docdata", values, content) if content or any(value for _, value in values) else ""


def read_docdata(both: Sequence[Node], uno: str) -> dict[str, Any]:
    """The fields that ``docdata`` holds, or another element in its place."""
    node = both[0]
    corrections, key = all_of(both, "correction"), one_of(both, "du-key")
    fields: dict[str, Any] = {
        "pub_status": _take_status(node),
        "links": _read_links(node),
        "ed_notes": several(corrections, _read_correction),
        **_read_ids(all_of(both, "doc-id"), uno),
        "urgency": _read_urgency(one_of(both, "urgency")),
        "version_created": first_norm(all_of(both, "date.issue")),
        "embargoed": first_norm(all_of(both, "date.release")),
        "expires": first_norm(all_of(both, "date.expire")),
        **read_key(key),
        **_read_rights(all_of(both, "doc.copyright"), all_of(both, "doc.rights")),
        "keywords": tuple(filter(None, _read_keywords(all_of(both, "key-list")))),
        **_read_identified(all_of(both, "identified-content")),
    }
    fields["ed_notes"] += several(all_of(both, "ed-msg"), _read_note)
    fields["signals"] = (Concept(qcode=_SIGNAL),) * len(corrections) + fields["signals"]
    delivered, fields["hops"] = _read_trail(all_of(both, "del-list"))
    fields["sources"] += delivered
    fields |= read_series(all_of(both, "series"))
    fields["extensions"] += (*_read_idref_status(node), *read_parts(key))
    fields["genres"] = several(all_of(both, _FIXTURE), _read_fixture)
    fields["subjects"] += several(all_of(both, _SCOPE), _read_scope)
    fields["locations"] += several(all_of(both, "evloc"), concepts.read_evloc)
    return fields


# Notes


def _write_notes(article: Article) -> Iterator[str]:
    corrections = list(takewhile(_is_correction, article.signals))
    notes = list(takewhile(_is_correction_note, article.ed_notes))[: len(corrections)]
    for number in range(len(corrections)):
        yield tag("correction", [("info", notes[number].text if number < len(notes) else "")])
    printed, revision = printed_notes(article.ed_notes), revision_note(article.ed_notes)
    end = len(article.ed_notes) - len(printed) - bool(revision)
    for note in article.ed_notes[len(notes) : end]:
        values: Values = [("msg-type", note.role), ("info", note.text)]
        values += [own("public", "1" if note.public else ""), ("xml:lang", note.language)]
        yield tag("ed-msg", values)


def _is_correction(signal: Concept) -> bool:
    return signal == Concept(qcode=_SIGNAL)


def _is_correction_note(note: EdNote) -> bool:
    return note == EdNote(note.text, _CORRECTION)


def printed_notes(notes: Sequence[EdNote]) -> list[EdNote]:
    """The notes to readers at the end, of the classes that NITF has for what is printed."""
    return _last(notes, lambda note: note.public and note.role in _NOTE_CLASSES)


def revision_note(notes: Sequence[EdNote]) -> EdNote | None:
    """The last note before those that are printed, if it is nothing but a revision's comment."""
    others = notes[: len(notes) - len(printed_notes(notes))]
    last = others[-1] if others else None
    return last if last and last == EdNote(last.text, REVISION) else None


def _read_correction(node: Node) -> EdNote | None:
    text = node.take("info")
    return EdNote(text, _CORRECTION) if text else None


def _read_note(node: Node) -> EdNote | None:
    role, language = take_role(node, "msg-type"), take_language(node)
    text, public = node.take("info") or node.text().strip(SPACE), bool(take_own(node, "public"))
    if not text:
        return None
    return made(node, lambda: EdNote(text, role, public=public, language=language))


# Identifiers and sources


def _write_ids(article: Article) -> Iterator[str]:
    registrar = _registrar(article.sources)
    if article.uri or registrar:
        named = registrar.name if registrar else ""
        yield tag("doc-id", [("regsrc", named), ("id-string", article.uri)])
    for alt_id in article.alt_ids:
        values: Values = [("regsrc", alt_id.type), ("id-string", alt_id.value)]
        yield tag("doc-id", [*values, own("role", alt_id.role), own("alt", "1")])


def _read_ids(nodes: list[Node], uno: str) -> dict[str, Any]:
    """The identifier and who registered it; an identifier beside it is another one."""
    uri, sources, others = uno, [], []
    for node in nodes:
        identifier = take_line(node, "id-string")
        is_other = bool(take_own(node, "alt"))
        if not is_other and (not identifier or identifier == (uri or identifier)):
            uri = uri or identifier
            if name := take_line(node, "regsrc"):
                sources.append(Source(name, roles=("info_source",)))
        elif identifier:
            role, scheme = take_own(node, "role"), take_role(node, "regsrc")
            others.append(_alt_id(node, identifier, scheme, role))
    return {
        "uri": uri,
        "alt_ids": tuple(filter(None, others)),
        "sources": tuple(sources),
    }


def _alt_id(node: Node, value: str, scheme: str, role: str) -> AltId | None:
    return made(node, lambda: AltId(value, scheme, role))


def _registrar(sources: Sequence[Source]) -> Source | None:
    """The first source of information, where nothing is known of it but its name."""
    first = next((one for one in sources if one.roles[0] == "info_source"), None)
    if first and first.name and first == Source(first.name, roles=("info_source",)):
        return first
    return None


def _write_trail(article: Article) -> str:
    """The sources that stand nowhere else, as the trail of delivery."""
    registrar = _registrar(article.sources)
    providers = [one for one in article.sources if one.roles[0] == "provider"]
    others = [one for one in article.sources if one.roles[0] in {"info_source", "speaker"}]
    trail = [one for one in (*providers[1:], *others) if one is not registrar]
    levels = {hop.party: hop.sequence for hop in reversed(article.hops)}
    inner = "".join(
        tag("from-src", [*source_values(one, "src-name", "info_source"), *_level(one, levels)])
        for one in trail
    )
    return tag("del-list", (), inner) if inner else ""


def _read_trail(nodes: list[Node]) -> tuple[tuple[Source, ...], tuple[Hop, ...]]:
    found = list(map(_read_delivery, all_of(nodes, "from-src")))
    return tuple(one for one, _ in found if one), tuple(hop for _, hop in found if hop)


def _level(source: Source, levels: dict[Source | None, int | None]) -> Values:
    """Which hop of the document the party was."""
    return [(_LEVEL, levels.get(attrs.evolve(source, roles=())))]


def _read_delivery(node: Node) -> tuple[Source | None, Hop | None]:
    """A party that had the document in hand, and which hop it was."""
    source = read_source(node, take_line(node, "src-name"), "info_source")
    level = take_integer(node, _LEVEL) if source else None
    if source is None or level is None:
        return source, None
    return source, Hop(sequence=level, party=attrs.evolve(source, roles=()))


# Status, links, rights


def _take_status(node: Node) -> str:
    """The status; what is embargoed is withheld, and its own word stays unread."""
    status = node.peek("management-status").strip(SPACE).lower()
    if status not in PUB_STATUSES:
        return _STATUSES.get(status, "usable")
    node.take("management-status")
    return status


def _read_urgency(node: Node | None) -> int | None:
    urgency = take_integer(node, "ed-urg", 9) if node else None
    if node and urgency == 0:
        node.leave()
    return urgency or None


def _write_links(links: Sequence[Link]) -> Values:
    """The document that this one updates, if a link is to one."""
    return [(_LINK, next((one.uri for one in links if one.rel == _LINK), ""))]


def _read_links(node: Node) -> tuple[Link, ...]:
    uri = take_line(node, _LINK)
    return (Link(rel=_LINK, uri=uri),) if uri else ()


def _read_idref_status(node: Node) -> tuple[Concept, ...]:
    """The new status of the document that the link is to."""
    status = take_line(node, IDREF_STATUS)
    return (Concept(rel=IDREF_STATUS, value=status),) if status else ()


def _write_rights(article: Article) -> Iterator[str]:
    """The holder and the year of the copyright, and the terms; other notices are notes."""
    holder, year = article.copyright_holder, copyright_year(article)
    if holder or year:
        yield tag(
            "doc.copyright",
            [("year", year), *(source_values(holder, "holder") if holder else ())],
        )
    for label in article.usage_terms:
        name = label.role if label.role in _RIGHTS else "limitations"
        values: Values = [(name, label.text), ("xml:lang", label.language)]
        if label.role != name:
            values.append(own("role", label.role) if label.role else own("plain", "1"))
        yield tag("doc.rights", values)


def copyright_year(article: Article) -> str:
    """The first notice, where it is nothing but the year of the copyright."""
    notice = next(iter(article.copyright_notices), None)
    is_year = notice == Label(notice.text, _YEAR) if notice else False
    return notice.text if notice and is_year and is_nmtoken(notice.text) else ""


def _read_rights(copyrights: list[Node], rights: list[Node]) -> dict[str, Any]:
    fields: dict[str, Any] = {"copyright_notices": (), "copyright_holder": None}
    for node in copyrights[:1]:
        if is_nmtoken(node.peek("year").strip(SPACE)):
            fields["copyright_notices"] = (Label(node.take("year"), _YEAR),)
        fields["copyright_holder"] = read_source(node, take_line(node, "holder"))
    fields["usage_terms"] = tuple(chain.from_iterable(map(_read_terms, rights)))
    return fields


def _read_terms(node: Node) -> Iterator[Label]:
    role, plain = take_role(node, f"{OWN}role"), bool(take_own(node, "plain"))
    language = take_language(node)
    for name in _RIGHTS:
        if text := node.take(name):
            yield Label(text, "" if plain else role or name, language)
    if text := node.text().strip(SPACE):
        yield Label(text, role, language)


# Keywords, identified-content


def _write_keywords(keywords: Sequence[str]) -> str:
    inner = "".join(tag("keyword", [("key", keyword)]) for keyword in keywords)
    return tag("key-list", (), inner) if inner else ""


def _read_keywords(nodes: list[Node]) -> Iterator[str]:
    for node in all_of(nodes, "keyword"):
        yield take_line(node, "key") or node.text().strip(SPACE)


def _write_identified(article: Article) -> str:
    coded = list(takewhile(concepts.is_subject_code, article.subjects))
    corrections = list(takewhile(_is_correction, article.signals))
    subjects = without_last(article.subjects[len(coded) :], _is_scope)
    signals = article.signals[len(corrections) :]
    inner = [
        *map(concepts.write_classifier, subjects),
        *(concepts.write_classifier(one, concepts.SIGNAL) for one in signals),
        *map(concepts.write_location, article.locations),
        *(concepts.write_location(one, concepts.LOCATED) for one in article.located),
    ]
    return tag("identified-content", (), "".join(inner)) if inner else ""


def _read_identified(nodes: list[Node]) -> dict[str, Any]:
    found = list(chain.from_iterable(node.all(*concepts.CONCEPTS) for node in nodes))
    places = all_of(nodes, "location")
    groups = {
        "subjects": [one for one in found if one.peek("class") != concepts.SIGNAL],
        "signals": [one for one in found if one.peek("class") == concepts.SIGNAL],
    }
    fields: dict[str, Any] = {
        name: several(group, concepts.read_classifier) for name, group in groups.items()
    }
    is_located = [one.peek("class") == concepts.LOCATED for one in places]
    for name, wanted in (("located", True), ("locations", False)):
        group = [one for one, is_it in zip(places, is_located, strict=True) if is_it is wanted]
        fields[name] = several(group, concepts.read_location)
    return fields


def _is_scope(concept: Concept) -> bool:
    return concept == Concept(names=(Label(concept.name),), type=_SCOPE)


def _read_scope(node: Node) -> Concept | None:
    scope = take_line(node, "scope")
    return Concept(names=(Label(scope),), type=_SCOPE) if scope else None


def is_fixture(concept: Concept) -> bool:
    """Whether a genre is nothing but the name of a fixture."""
    return concept == Concept(literal=concept.literal or "?", type=_FIXTURE)


def _read_fixture(node: Node) -> Concept | None:
    fixture = take_line(node, "fix-id")
    return Concept(literal=fixture, type=_FIXTURE) if fixture else None


def _last(values: Sequence[T], holds: Callable[[T], bool]) -> list[T]:
    """The values at the end of which something holds."""
    return list(takewhile(holds, reversed(values)))[::-1]


def without_last(values: Sequence[T], holds: Callable[[T], bool]) -> Sequence[T]:
    """The values before those at the end of which something holds."""
    return values[: len(values) - len(_last(values, holds))]
