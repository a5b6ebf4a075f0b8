"""Documents of each format that hold one invented story, with places for what is hostile."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

HEADLINE = "Überlauf in Città Nuova"
FIRST = "Der Fluß stieg über Nacht um 80 cm, sagte Inès Køhler."
SECOND = "Drei Brücken bleiben gesperrt."
WIDE = "Река вышла из берегов – 洪水が橋を越えた 🌊 فيضان"
DATE = "2024-03-15T09:30:00+01:00"
BASIC_DATE = "20240315T093000+0100"

XML_FORMATS = ("newsml-g2", "nitf", "newsml-1")
JSON_FORMATS = ("json", "ninjs", "jsonld")

ROOTS = {"newsml-g2": "newsItem", "nitf": "nitf", "newsml-1": "NewsML"}
NAMESPACES = {"newsml-g2": "http://iptc.org/std/nar/2006-10-01/", "nitf": "", "newsml-1": ""}
ID_NAMES = {"newsml-g2": "id", "nitf": "id", "newsml-1": "Duid"}

_G2 = """\
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:example:flood" version="2" \
standard="NewsML-G2" standardversion="2.35" xml:lang="de"{attributes}>
<itemMeta><itemClass qcode="ninat:text"/><provider literal="Example"/>
<versionCreated>{date}</versionCreated></itemMeta>
<contentMeta>{extra}<headline>{headline}</headline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>{first}</p><p>{second}</p></body></html>
</inlineXML></contentSet></newsItem>"""
_NITF = """\
<nitf version="-//IPTC//DTD NITF 3.4//EN"{attributes}>
<head><docdata><doc-id id-string="urn:example:flood"/><date.issue norm="{date}"/></docdata></head>
<body><body.head><hedline><hl1>{headline}</hl1></hedline>{extra}</body.head>
<body.content><p>{first}</p><p>{second}</p></body.content></body></nitf>"""
_NEWSML = """\
<NewsML Version="1.2"{attributes}><NewsEnvelope><DateAndTime>20240315T093000Z</DateAndTime>
</NewsEnvelope><NewsItem><Identification><NewsIdentifier><ProviderId>example.com</ProviderId>
<DateId>20240315</DateId><NewsItemId>flood</NewsItemId>
<RevisionId PreviousRevision="0" Update="N">1</RevisionId>
<PublicIdentifier>urn:example:flood</PublicIdentifier></NewsIdentifier></Identification>
<NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20240315T093000Z</FirstCreated>
<ThisRevisionCreated>{date}</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement>
<NewsComponent><NewsLines>{extra}<HeadLine>{headline}</HeadLine></NewsLines><ContentItem>
<DataContent><nitf><body><body.content><p>{first}</p><p>{second}</p></body.content></body></nitf>
</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>"""
_TEMPLATES = {"newsml-g2": _G2, "nitf": _NITF, "newsml-1": _NEWSML}


class Story(NamedTuple):
    """The values of a document; in XML each but the date is markup."""

    headline: str = HEADLINE
    first: str = FIRST
    second: str = SECOND
    date: str = ""
    attributes: str = ""
    extra: str = ""


PLAIN = Story()


def xml(name: str, story: Story = PLAIN) -> str:
    """A document of an XML format, without a prolog."""
    values = story._asdict() | {"date": story.date or _date(name)}
    return _TEMPLATES[name].format(**values)


def members(name: str, story: Story = PLAIN) -> dict[str, object]:
    """The document of a JSON format as the object that it is."""
    date = story.date or DATE
    if name == "json":
        body = [{"text": story.first}, {"text": story.second}]
        return {
            "newsitem": "1.0",
            "uri": "urn:example:flood",
            "version_created": date,
            "headline": story.headline,
            "body": body,
        }
    text = f"{story.first}\n\n{story.second}"
    if name == "ninjs":
        return {
            "uri": "urn:example:flood",
            "type": "text",
            "versioncreated": date,
            "headline": story.headline,
            "body_text": text,
        }
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "urn:example:flood",
        "headline": story.headline,
        "articleBody": text,
        "dateModified": date,
    }


def json_text(name: str, story: Story = PLAIN, more: Mapping[str, object] | None = None) -> str:
    """A document of a JSON format."""
    return json.dumps(members(name, story) | dict(more or {}), ensure_ascii=False)


def raw_json(name: str, member: str) -> bytes:
    """A document of a JSON format with a member that is given as it is written."""
    return f"{json_text(name)[:-1]}, {member}}}".encode()


def _date(name: str) -> str:
    return DATE if name == "newsml-g2" else BASIC_DATE
