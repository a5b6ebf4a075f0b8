"""Errors, articles and readings travel; threads, processes, zones and locales change nothing."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import pickle
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

import newsitem as ni
from newsitem import formats
from tests.hostile.stories import DATE, JSON_FORMATS, XML_FORMATS, Story, json_text, xml

ROOT = Path(__file__).parents[2]
_WORDS = "“Das Wasser steigt”, sagte Bürgermeisterin Inès Køhler am Freitag in Hamburg."
DOCUMENTS = [
    *(xml(name, Story(first=_WORDS)) for name in XML_FORMATS),
    *(json_text(name, Story(first=_WORDS)) for name in JSON_FORMATS),
    f"HAMBURG, March 3 (Example) - {_WORDS}\n\nMore on Friday, 3pm.\n",
    *(xml(name, Story(headline="a & b")) for name in XML_FORMATS),
    *(xml(name, Story(extra="<x>" * 101 + "</x>" * 101)) for name in XML_FORMATS),
    '{"newsitem": "1.0", "headline": 1}',
]


def summary(document: str) -> bytes:
    """All that comes of a document, as bytes: what is read, found, checked and written."""
    try:
        reading = ni.loads(document)
    except ni.NewsItemError as error:
        return pickle.dumps(error)
    article = ni.annotate(reading.article, published=DATE)
    written = [ni.dumps(article, name) for name in formats.names()]
    return repr((reading, article.quotes, ni.check(article), written)).encode()


def digest() -> str:
    return hashlib.sha256(b"".join(map(summary, DOCUMENTS))).hexdigest()


@pytest.mark.parametrize("document", DOCUMENTS)
def test_all_that_comes_of_a_document_pickles(document: str) -> None:
    found: ni.Reading | ni.NewsItemError
    try:
        found = ni.loads(document)
    except ni.NewsItemError as error:
        found = error
    back = pickle.loads(pickle.dumps(found))  # noqa: S301  # our own
    if isinstance(found, ni.NewsItemError):
        assert (type(back), str(back), vars(back)) == (type(found), str(found), vars(found))
    else:
        assert (back, back.source, hash(back.article)) == (
            found,
            found.source,
            hash(found.article),
        )


def test_eight_threads_at_once_give_the_same() -> None:
    expected = list(map(summary, DOCUMENTS))
    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(summary, DOCUMENTS * 16))
    assert found == expected * 16


@pytest.mark.parametrize("method", ["spawn", "forkserver"])
def test_another_process_gives_the_same(method: str) -> None:
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(1, context) as processes:
        assert processes.submit(_readings).result(60) == _readings()


def _readings() -> list[ni.Reading]:
    """What the documents that are read give, which a process hands back pickled."""
    return [ni.loads(document) for document in DOCUMENTS[:7]]


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/St_Johns"])
@pytest.mark.parametrize("locale", ["C", "C.UTF-8", "tr_TR.UTF-8"])
def test_zone_and_locale_of_the_machine_change_nothing(zone: str, locale: str) -> None:
    code = "from tests.hostile.test_machinery import digest; print(digest())"
    changed = {"TZ": zone, "LC_ALL": locale, "LANG": locale, "PYTHONHASHSEED": str(len(zone))}
    paths = {"PYTHONPATH": os.pathsep.join((str(ROOT / "src"), str(ROOT)))}
    done = subprocess.run(  # noqa: S603  # our own code
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | changed | paths,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip("\n") == digest()
