"""What single providers do otherwise, as data: a profile is chosen by the provider's name."""

from __future__ import annotations

import re

import attrs

from newsitem.errors import FormatError, ModelError
from newsitem.formats._clock_dates import ZONES
from newsitem.times import DateTime

_TIME = r"(?:[ \t]+(?P<time>\d\d:\d\d(?::\d\d)?)(?:[ \t]+(?P<zone>[A-Z]{3,4}))?)?"


@attrs.frozen
class Profile:
    """How to read a provider's files.

    ``providers`` are starts of its ``ProviderId``, in lower case. Where ``dateline`` is a
    pattern, a ``DateLine`` that it matches holds a date and no dateline. ``categories`` are
    attributes of a subject that name a category of the provider's own around it.
    """

    name: str
    providers: tuple[str, ...] = ()
    dateline: re.Pattern[str] | None = None
    categories: tuple[str, ...] = ()


_DAY_FIRST = re.compile(
    rf"(?P<day>\d\d?)[./](?P<month>\d\d?)[./](?P<year>\d{{4}}){_TIME}", re.ASCII
)
_ISO = re.compile(
    r"(?P<year>\d{4})-?(?P<month>\d\d)-?(?P<day>\d\d)(?:T[0-9:]{4,8}(?:Z|[+-]\d\d:?\d\d)?)?",
    re.ASCII,
)

PROFILES = (
    Profile("afp", ("afp.com",), categories=("cat", "supCat")),
    Profile("ana", ("ana-mpe.gr", "ana.gr"), dateline=_DAY_FIRST),
    Profile("efe", ("efe", "texto.efe"), dateline=_ISO),
    Profile("nordicir", ("nordicir.com",), dateline=_DAY_FIRST),
    Profile("standard", dateline=_ISO),
)


def named(name: str) -> Profile:
    """The profile of that name. Raises :exc:`~newsitem.FormatError` where there is none."""
    for profile in PROFILES:
        if profile.name == name:
            return profile
    message = f"there is no profile {name!r}; known are {', '.join(one.name for one in PROFILES)}"
    raise FormatError(message)


def profile_of(provider: str) -> Profile:
    """The profile of a provider, by the start of its name, or else the standard's own."""
    found = (one for one in PROFILES if provider.lower().startswith(one.providers or ("\n",)))
    return next(found, PROFILES[-1])


def is_date(text: str) -> bool:
    """Whether a ``DateLine`` with this text is a date to any profile."""
    return any(printed_date(profile, text) for profile in PROFILES)


def printed_date(profile: Profile, text: str) -> DateTime | None:
    """The date that a ``DateLine`` of this provider is, or None where it is a dateline."""
    found = profile.dateline.fullmatch(text) if profile.dateline else None
    if found is None:
        return None
    parts = found.groupdict()
    date = f"{parts['year']}-{parts['month']:0>2}-{parts['day']:0>2}"
    if parts.get("time"):
        date += f"T{parts['time']}{ZONES.get(parts['zone'] or '', '')}"
    try:
        return DateTime(date)
    except ModelError:
        return None
