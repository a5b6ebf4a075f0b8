"""What a process opens while it reads: run by ``test_io.py`` in a process of its own.

``python -m tests.hostile.observed CANARY [FOLDER]`` reads the whole suite, or every file below
a folder, and prints each event that is neither an import nor the opening of what it was given.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path

import newsitem as ni
from tests.hostile import date_cases, encoding_cases, json_cases, text_cases, xml_cases
from tests.hostile.stories import DATE

_WATCHED = ("open", "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork")
_WATCHED_TOO = ("os.listdir", "os.scandir", "shutil.", "urllib.", "tempfile.", "ctypes.dlopen")
_OWN = tuple(
    os.path.realpath(path)
    for path in (*sysconfig.get_paths().values(), sys.base_prefix, str(Path(ni.__file__).parent))
)
_IMPORTS = {*sys.path, "None"}  # dateutil imports ctypes, which opens the running Python


class Watch:
    """The events of a process that nobody asked for, while it is on."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.given = ""
        self.on = False
        sys.addaudithook(self._see)

    def _see(self, event: str, arguments: tuple[object, ...]) -> None:
        if not self.on or not event.startswith(_WATCHED + _WATCHED_TOO):
            return
        target = str(arguments[0]) if arguments else ""
        is_import = target in _IMPORTS or os.path.realpath(target).startswith(_OWN)
        if target != self.given and not is_import:
            self.seen.append(f"{event} {target}")


def read_suite(watch: Watch, canary: str) -> int:
    """Read, write, check and annotate every case; how many were read."""
    every = (xml_cases.cases(canary), encoding_cases.cases(), json_cases.cases())
    cases = [case for part in (*every, date_cases.cases(), text_cases.cases()) for case in part]
    count = 0
    for case in cases:
        data = case.make()
        watch.on = True
        try:
            reading = ni.loads(data, format=case.format)
            ni.dumps(reading.article, case.format)
            if len(data) < len(canary) + 100_000:
                ni.annotate(reading.article, published=DATE)
                ni.check_document(data)
            count += 1
        except ni.NewsItemError:
            continue
        finally:
            watch.on = False
    return count


def read_folder(watch: Watch, folder: Path) -> int:
    """Load every file below a folder; how many were read."""
    count = 0
    for path in sorted(filter(Path.is_file, folder.rglob("*"))):
        watch.given, watch.on = str(path), True
        try:
            ni.load(path)
            count += 1
        except ni.NewsItemError:
            continue
        finally:
            watch.on = False
    return count


if __name__ == "__main__":
    watch = Watch()
    canary, *folders = sys.argv[1:]
    done = read_folder(watch, Path(folders[0])) if folders else read_suite(watch, canary)
    sys.stdout.write(f"{done} read\n" + "".join(f"{line}\n" for line in watch.seen))
