"""Lets Ctrl-C wait where it would leave half of something."""

from __future__ import annotations

import atexit
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130
"""The exit code of a program that Ctrl-C stopped: 128 and the number of the signal, as shells have it."""


@contextmanager
def held_back() -> Iterator[None]:
    """Do the block whole; a Ctrl-C during it comes right after.

    Raises:
        KeyboardInterrupt: after the block.
    """
    ours = threading.current_thread() is threading.main_thread()
    if not ours or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    came: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if came:
            raise KeyboardInterrupt


@contextmanager
def unheard_by_children() -> Iterator[None]:
    """Start processes in the block: they never hear the Ctrl-C that their terminal sends to all of them.

    What a process blocks, those that it starts block from their first moment on, before a handler of their own stands.
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def end_quietly() -> None:
    """Leave the program after a Ctrl-C; another one, while Python tidies up, shows no traceback any more."""
    atexit.register(signal.signal, signal.SIGINT, signal.SIG_IGN)
