"""What a NITF document in ``DataContent`` says around its content, which is mostly said before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._cursor import made, several
from newsitem.formats._dates import read_date
from newsitem.formats._nitf_line import joined_text
from newsitem.formats._nitf_meta import read_pubdata
from newsitem.formats.newsml_1._lines import set_dateline
from newsitem.formats.newsml_1._values import read_label, read_line, take_code
from newsitem.model.concepts import Concept, Label
from newsitem.model.locations import Location
from newsitem.model.media import AltId
from newsitem.model.sources import Source
from newsitem.text import on_one_line

if TYPE_CHECKING:
    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._story import Story
    from newsitem.times import DateTime

_NAMES = ("detail", "matter", "type")  # of a subject, the narrowest first
_ENDS = {"tagline": "bylines", "bibliography": "descriptions"}
_CONSTANTS = {"version", "change.date", "change.time", "baselang"}


def read_heads(nitf: Node, story: Story) -> None:
    """Add what ``head`` and ``body.head`` say to the story; what differs from it stays unread."""
    for name in _CONSTANTS & set(nitf.element.attrib):
        if name != "baselang" or nitf.peek(name) == story.fields.get("language"):
            nitf.take(name)
    parts = list(nitf.read)
    for part in parts:
        if part.name == "head":
            _read_head(part, story)
    for part in parts:
        for head in part.all("body.head"):
            _read_body_head(head, story)
        for end in part.all("body.end"):
            for name, field in _ENDS.items():
                labels = (read_label(one, name) for one in end.all(name))
                story.several(field, labels)


def _read_head(node: Node, story: Story) -> None:
    for title in node.all("title"):
        text = read_line(title)
        if text == story.fields.get("headline"):
            story.said_again("headline", title)
        else:
            story.one("title", text, title)
    for tobject in node.all("tobject"):
        if tobject.peek("tobject.type").lower() == "news":
            tobject.take("tobject.type")
        _name_subjects(several(tobject.all("tobject.subject"), _read_subject), story)
    for docdata in node.all("docdata"):
        _read_docdata(docdata, story)
    publications = node.all("pubdata")
    for pubdata in publications:
        if (date := read_date(pubdata.peek("date.publication"))) and _sets(
            story, "published", date
        ):
            pubdata.take("date.publication")
    story.several("extensions", read_pubdata(publications))


def _read_subject(node: Node) -> Concept | None:
    """A subject, with its names from the narrowest on."""
    code, scheme = node.take("tobject.subject.refnum"), node.peek("tobject.subject.ipr")
    named = [(name, on_one_line(node.take(f"tobject.subject.{name}"))) for name in _NAMES]
    names = tuple(Label(text, name) for name, text in named if text)
    fields: dict[str, Any] = {"names": names}
    if code and scheme in {"", "IPTC"}:
        node.take("tobject.subject.ipr")
        fields["qcode"] = f"subj:{code}"
    else:
        fields["literal"] = on_one_line(code)
        fields["qcode"] = take_code(node, fields["literal"], "tobject.subject.ipr")
    return made(node, lambda: Concept(**fields)) if code or names else None


def _name_subjects(found: tuple[Concept, ...], story: Story) -> None:
    """Give the item's subjects that are a code alone the names; add all others."""
    known = story.fields.get("subjects", ())
    bare = {one.qcode for one in known if one.qcode and one == Concept(qcode=one.qcode)}
    named = {one.qcode: one for one in found[::-1] if one.qcode in bare}
    if known:
        story.fields["subjects"] = [
            named[one.qcode] if one.qcode in named and one == Concept(qcode=one.qcode) else one
            for one in known
        ]
    story.several("subjects", (one for one in found if named.get(one.qcode) is not one))


def _read_docdata(node: Node, story: Story) -> None:
    if node.peek("management-status") == story.fields.get("pub_status", "usable"):
        node.take("management-status")
    for place in node.all("evloc"):
        story.several("locations", [_read_place(place)])
    _read_identifiers(node.all("doc-id"), story)
    for one in node.all("urgency"):
        if one.peek("ed-urg") == str(story.fields.get("urgency", "")):
            one.take("ed-urg")
    for one in node.all("date.issue"):
        if (date := read_date(one.peek("norm"))) and _sets(story, "version_created", date):
            one.take("norm")
    for keys in node.all("key-list"):
        _read_keywords(keys.all("keyword"), story)


def _read_identifiers(nodes: list[Node], story: Story) -> None:
    known = {one.value for one in story.fields.get("alt_ids", ())}
    for one in nodes:
        value = on_one_line(one.take("id-string"))
        if value and value not in known and value not in story.fields.get("uri", ""):
            story.several("alt_ids", [AltId(value)])


def _read_keywords(nodes: list[Node], story: Story) -> None:
    known = {"", *story.fields.get("keywords", ())}
    found = dict.fromkeys(on_one_line(one.take("key")) for one in nodes)
    story.several("keywords", (keyword for keyword in found if keyword not in known))


def _read_place(node: Node) -> Location | None:
    city, code = on_one_line(node.take("city")), node.take("iso-cc").upper()
    return made(
        node,
        lambda: Location(city, "city", code) if city else Location(code, "country", code),
    )


def _read_body_head(node: Node, story: Story) -> None:
    for hedline in node.all("hedline"):
        _read_headlines(hedline.all("hl1", "hl2"), story)
    for one in node.all("byline"):
        if text := joined_text(one):
            story.main("byline", Label(text), one)
    for rights in node.all("rights"):
        for one in rights.all("rights.owner"):
            owner = read_line(one)
            story.one("copyright_holder", Source(owner) if owner else None, one)
    for one in node.all("distributor"):
        name = joined_text(one)
        story.several("sources", [Source(name, roles="provider") if name else None])
    for one in node.all("dateline"):
        _read_dateline(one, story)
    for one in node.all("abstract"):
        lines = [read_line(part) for part in one.all("p")]
        text = "\n".join(filter(None, lines))
        story.several("descriptions", [Label(text, "abstract") if text else None])


def _read_headlines(nodes: list[Node], story: Story) -> None:
    others = {label.text for label in story.fields.get("headlines", ())}
    for one in nodes:
        text = read_line(one)
        if text and text == story.fields.get("headline", text):
            story.main("headline", Label(text), one)
        elif text and text not in others:
            story.several("headlines", [Label(text)])
            others.add(text)


def _read_dateline(node: Node, story: Story) -> None:
    days, text = node.all("story.date"), joined_text(node)
    for day in days:
        day.take_text()
        if date := read_date(day.peek("norm")):
            if _sets(story, "resolved", date):
                day.take("norm")
            if read_date("".join(day.element.itertext())) == date and text == day.element.text:
                return
    for place in node.all("location"):
        place.take_text()
    if text:
        set_dateline(text, node, story)


def _sets(story: Story, name: str, date: DateTime) -> bool:
    """Whether a date is that of the story, which it sets if there was none."""
    return bool(story.fields.setdefault(name, date) == date)
