"""Long work in pieces: done by several processes, in order, and gone on with after a kill.

A journal has a line for each piece whose results are in place. What was under way when a
run was killed is done again, so every result must be written whole or not at all.
"""

from __future__ import annotations

import os
import shutil
import signal
import threading
from collections import deque
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import parent_process
from multiprocessing.connection import wait
from typing import TYPE_CHECKING, TypeVar

from newsitem.errors import NewsItemError, reason

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

Piece = TypeVar("Piece")
Result = TypeVar("Result")

_AHEAD = 8  # pieces that wait for each process


class Journal:
    """What a run has done so far, in a folder of its own that is removed at its end."""

    def __init__(self, folder: Path, key: str, *, resume: bool) -> None:
        """Open the journal of a run that was killed, or a new one.

        ``key`` is of what the run works on. Raises :exc:`~newsitem.NewsItemError` where the
        run that was killed worked on something else.
        """
        self.folder = folder
        self._path = folder / "journal"
        first = f"{key}\n".encode()
        try:
            if not (resume and self._is_begun(first)):
                shutil.rmtree(folder, ignore_errors=True)
                folder.mkdir(exist_ok=True)
                self._path.write_bytes(first)
        except OSError as error:
            raise NewsItemError(reason(error), where=str(folder)) from None

    def _is_begun(self, first: bytes) -> bool:
        try:
            with self._path.open("rb") as opened:
                found = opened.readline()
        except FileNotFoundError:
            return False
        if found.endswith(b"\n") and found != first:
            message = "was of other sources or options; convert again without --resume"
            raise NewsItemError(message, where="the run to resume")
        return found == first

    def lines(self) -> Iterator[str]:
        """The lines of the pieces that are done; a last one that is torn is removed."""
        with self._path.open("rb+") as opened:
            end = len(opened.readline())
            for line in opened:
                if not line.endswith(b"\n"):
                    opened.truncate(end)
                    return
                end += len(line)
                yield line.decode()

    def add(self, line: str) -> None:
        """Note that the next piece is done."""
        with self._path.open("ab") as opened:
            opened.write(f"{line}\n".encode())

    def remove(self) -> None:
        """End the run. Without a journal nothing that is left of the folder counts."""
        self._path.unlink(missing_ok=True)
        shutil.rmtree(self.folder, ignore_errors=True)


def in_order(
    work: Callable[[Piece], Result], pieces: Iterable[Piece], jobs: int
) -> Iterator[Result]:
    """The results of ``work`` on each piece, by as many processes; one is this process."""
    if jobs == 1:
        yield from map(work, pieces)
        return
    waiting: deque[Future[Result]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=_end_with_parent)
    try:
        for piece in pieces:
            waiting.append(pool.submit(work, piece))
            if len(waiting) > _AHEAD * jobs:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool:
        message = "a process was killed; --resume goes on from here"
        raise NewsItemError(message) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _end_with_parent() -> None:
    """Leave Ctrl-C to the parent, and end when it does, even where that was killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent:
        threading.Thread(target=_watch, args=(parent.sentinel,), daemon=True).start()


def _watch(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def write_whole(target: Path, temporary: Path, chunks: Iterable[bytes]) -> int:
    """Write a file whole or not at all, and return its bytes; one of none is not written.

    Raises :exc:`~newsitem.NewsItemError` where the disk does not take it.
    """
    size = 0
    try:
        with temporary.open("wb") as opened:
            for chunk in chunks:
                size += opened.write(chunk)
            opened.flush()
            os.fsync(opened.fileno())
        if size:
            temporary.replace(os.path.realpath(target))
        else:
            temporary.unlink()
    except OSError as error:
        raise NewsItemError(reason(error), where=str(target)) from None
    return size
