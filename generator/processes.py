"""Does one piece of work for many things at once, in several processes, of which none outlives the work."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import active_children, get_context
from multiprocessing.connection import wait
from types import FrameType
from typing import TypeVar

from generator.interrupts import held_back, unheard_by_children

_T = TypeVar("_T")
_R = TypeVar("_R")
_PATIENCE = 5.0
"""Seconds that a process has to end by itself, before it is killed."""


@contextmanager
def each(
    work: Callable[[_T], _R], things: Sequence[_T], count: int, lost: Callable[[_T], _R]
) -> Iterator[Iterator[_R]]:
    """Work on things several at a time; leaving the block stops what is still at work.

    Args:
        work: is done for each of them, in another process.
        things: what is worked on.
        count: how many processes there are.
        lost: stands in for the work where its process died of it, as for want of memory.

    Yields:
        The results, in the order of the things.
    """
    pool = ProcessPoolExecutor(count, get_context("spawn"), _starting)
    try:
        with unheard_by_children():
            futures = [pool.submit(_done, work, thing) for thing in things]
        yield (_result(future, work, thing, lost) for future, thing in zip(futures, things, strict=True))
    finally:
        with held_back():
            _stop(pool)


def _result(future: Future[_R], work: Callable[[_T], _R], thing: _T, lost: Callable[[_T], _R]) -> _R:
    """The result; where a process died, all of its pool are lost, and the rest is done one by one."""
    try:
        return future.result()
    except BrokenProcessPool:
        return _alone(work, thing, lost)


def _alone(work: Callable[[_T], _R], thing: _T, lost: Callable[[_T], _R]) -> _R:
    pool = ProcessPoolExecutor(1, get_context("spawn"), _starting)
    try:
        with unheard_by_children():
            future = pool.submit(_done, work, thing)
        return future.result()
    except BrokenProcessPool:
        return lost(thing)
    finally:
        with held_back():
            _stop(pool)


def _stop(pool: ProcessPoolExecutor) -> None:
    """End the processes; the pool's own thread takes note of their ends, as two that wait for one process disagree."""
    children = {child.sentinel: child for child in active_children()}
    for child in children.values():
        child.terminate()
    ended = _wait_for_all(set(children))
    for child in (child for sentinel, child in children.items() if sentinel not in ended):
        child.kill()
    pool.shutdown(cancel_futures=True)


def _wait_for_all(sentinels: set[int]) -> set[int]:
    """Wait with patience for processes to end; the sentinels of those that did."""
    ended: set[int] = set()
    deadline = time.monotonic() + _PATIENCE
    while ended < sentinels and (now := time.monotonic()) < deadline:
        ended |= {each for each in wait(sentinels - ended, deadline - now) if isinstance(each, int)}
    return ended


def _starting() -> None:
    """In a new process: Ctrl-C is the parent's affair, and what the parent ends tidies up after itself."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _ended)


def _ended(_number: int, _frame: FrameType | None) -> None:
    sys.exit(1)


def _done(work: Callable[[_T], _R], thing: _T) -> _R:
    try:
        return work(thing)
    except SystemExit:  # the pool would take it for a result, and begin with the next
        os._exit(1)
