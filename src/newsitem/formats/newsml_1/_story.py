"""What is gathered of an article, from wherever in a news item it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsitem.formats._format import Note
from newsitem.formats._xml import XML

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

    from newsitem.formats._xml import Node
    from newsitem.formats.newsml_1._catalogs import Catalogs
    from newsitem.formats.newsml_1._profiles import Profile
    from newsitem.formats.newsml_1._topics import Topics
    from newsitem.model.concepts import Label
    from newsitem.model.management import Scheme

_NO_LANGUAGE = "x-default"


class Story:
    """The fields of one article; ``profile`` is its provider's, ``notes`` what was decided.

    ``topics`` are those that it may refer to.
    ``homes`` are the elements that were read, by their name, and ``again`` those that say
    again what a field already said.
    """

    def __init__(self, profile: Profile, topics: Topics) -> None:
        self.profile = profile
        self.topics = topics
        self.fields: dict[str, Any] = {}
        self.notes: list[Note] = []
        self.homes: dict[str, list[etree._Element]] = {}
        self.listed: set[str | Scheme] = set()
        self.again: list[tuple[str, etree._Element]] = []

    def home(self, node: Node | None) -> Node | None:
        """Note that an element is one that this story is read from."""
        if node is not None:
            self.homes.setdefault(node.name, []).append(node.element)
        return node

    def one(self, name: str, value: object, node: Node | None = None) -> None:
        """Set a field of which there is one; another value leaves its element unread."""
        if value in (None, "", ()):
            return
        if name not in self.fields:
            self.fields[name] = value
        elif self.fields[name] == value:
            self.said_again(name, node)
        elif node is not None:
            node.leave()

    def said_again(self, name: str, node: Node | None) -> None:
        """Note that an element says what a field already says."""
        if node is not None:
            self.again.append((name, node.element))

    def several(self, name: str, values: Iterable[object]) -> None:
        """Add to a field that holds several."""
        if found := [value for value in values if value is not None]:
            self.fields.setdefault(name, []).extend(found)

    def add_catalogs(self, found: Catalogs) -> None:
        """Add catalogs, and the schemes in them, each of them once."""
        for name, values in (("catalogs", found.addresses), ("schemes", found.schemes)):
            self.several(name, [one for one in values if self._is_new(one)])

    def _is_new(self, listed: str | Scheme) -> bool:
        is_new = listed not in self.listed
        self.listed.add(listed)
        return is_new

    def main(self, name: str, label: Label | None, node: Node) -> None:
        """Set the main headline or byline; another one is one of the others.

        Its language says nothing where it is that of the article.
        """
        if label is None:
            return
        if name not in self.fields:
            self.fields[name] = label.text
        elif self.fields[name] == label.text:
            self.said_again(name, node)
        else:
            self.several(f"{name}s", [label])
            return
        if label.language:
            self.language(label.language, node)

    def language(self, language: str, node: Node) -> None:
        """Set the language; another one stays unread."""
        known = self.fields.get("language", "")
        if not known and language != _NO_LANGUAGE:
            self.fields["language"] = language
        elif language.lower() != known.lower():
            node.leave_value(f"{XML}lang", language)

    def note(self, message: str, node: Node) -> None:
        """Note what a profile decided."""
        self.notes.append(Note(message, node.name, node.line))
