"""Contacts: how a party or a place can be reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, get_args

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr

if TYPE_CHECKING:
    from collections.abc import Iterable

ContactKind = Literal["email", "phone", "fax", "web", "im", "note"]

KINDS: tuple[str, ...] = get_args(ContactKind)


@attrs.frozen(weakref_slot=False)
class Contact:
    """One way to reach somebody (NewsML-G2 ``contactInfo``).

    ``value`` is an address or number as printed, for ``web`` a URI, for ``note`` what else
    there is to know; ``role`` is a QCode,
    URI or name without white space ("office").
    """

    kind: ContactKind
    value: str
    role: str = ""

    def __attrs_post_init__(self) -> None:
        check.one_of("Contact.kind", self.kind, KINDS)
        check.line("Contact.value", self.value)
        if not self.value:
            check.refuse("Contact.value", "a contact needs a value")
        if self.kind == "web":
            check.href("Contact.value", self.value)
        check.token("Contact.role", self.role)

    __repr__ = concise_repr


def contacts(values: Contact | Iterable[Contact]) -> tuple[Contact, ...]:
    """What is typed for contacts: one or several."""
    return (values,) if isinstance(values, Contact) else tuple(values)
