"""Technical characteristics of content: codecs, rates, resolutions, counts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from newsitem.model import _checks as check
from newsitem.model._convert import concise_repr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SYNTAX = {
    "count": re.compile(r"0|[1-9][0-9]{0,14}"),
    "positive": re.compile(r"[1-9][0-9]{0,14}"),
    "flag": re.compile(r"true|false"),
    "decimal": re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,9})?"),
    "scan": re.compile(r"progressive|interlaced"),
}
_WORDS: dict[str, Callable[[str, str], None]] = {"token": check.token, "line": check.line}

NAMES = {
    "format": "token",
    "char_count": "count",
    "word_count": "count",
    "line_count": "count",
    "page_count": "count",
    "width_unit": "token",
    "height_unit": "token",
    "orientation": "count",
    "layout_orientation": "token",
    "colour_space": "token",
    "colour_indicator": "token",
    "colour_depth": "count",
    "resolution": "positive",
    "duration_unit": "token",
    "audio_codec": "token",
    "audio_bitrate": "positive",
    "audio_vbr": "flag",
    "audio_sample_size": "positive",
    "audio_sample_rate": "positive",
    "audio_channels": "token",
    "video_codec": "token",
    "video_avg_bitrate": "positive",
    "video_vbr": "flag",
    "video_framerate": "decimal",
    "video_scan": "scan",
    "video_aspect_ratio": "line",
    "video_sampling": "line",
    "video_scaling": "token",
    "video_definition": "token",
}  # IPTC's names in snake_case, and what their values look like


@attrs.frozen(weakref_slot=False)
class Characteristic:
    """A technical characteristic of content: ``Characteristic("audio_bitrate", "256000")``.

    ``name`` is one of IPTC's (NewsML-G2 "newsContentCharacteristics") in snake_case, and
    ``value`` what the standard has for it: a whole number, ``true`` or ``false``, a QCode.
    """

    name: str
    value: str

    def __attrs_post_init__(self) -> None:
        check.one_of("Characteristic.name", self.name, NAMES)
        check.line("Characteristic.value", self.value)
        kind = NAMES[self.name]
        if not self.value:
            check.refuse("Characteristic.value", "may not be empty")
        if kind in _WORDS:
            _WORDS[kind]("Characteristic.value", self.value)
        elif not _SYNTAX[kind].fullmatch(self.value):
            check.refuse(
                "Characteristic.value", f"{self.value[:80]!r} is no {kind} of {self.name}"
            )

    __repr__ = concise_repr


def in_order(where: str, values: tuple[Characteristic, ...]) -> tuple[Characteristic, ...]:
    """Checked characteristics of one content, in the order of the standard, each of them once."""
    check.items(where, values, Characteristic)
    names = [one.name for one in values]
    if len(set(names)) < len(names):
        check.refuse(where, "one of them stands there twice")
    order = list(NAMES)
    return tuple(sorted(values, key=lambda one: order.index(one.name)))


def characteristics(
    values: Characteristic | Iterable[Characteristic],
) -> tuple[Characteristic, ...]:
    """What is typed for characteristics: one or several."""
    return (values,) if isinstance(values, Characteristic) else tuple(values)
