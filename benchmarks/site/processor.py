"""How long a page's main thread keeps the processor busy from an event to the paint that shows what came of it.

Read from a trace of Chromium: the times of its main thread's tasks are processor time, which other programs of a busy
machine hardly change.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from playwright.sync_api import CDPSession, Page

_CATEGORIES = ("devtools.timeline", "disabled-by-default-devtools.timeline")
_INPUT = {"pointerdown", "pointerup", "click", "keydown", "keyup"}
"""Events of which Event Timing makes interactions (https://www.w3.org/TR/event-timing/#sec-computing-interactionid)."""

Event = Mapping[str, Any]


def worked(page: Page, session: CDPSession, act: Callable[[], object], painted: str) -> float:
    """Do something, and return the milliseconds of work until the page shows it; 0 when there is nothing to show.

    Args:
        page: the page.
        session: of the page.
        act: an interaction.
        painted: JavaScript that waits for the next paint.
    """
    events: list[Event] = []
    ended: list[object] = []

    def collect(told: Event) -> None:
        events.extend(told["value"])

    def end(told: Event) -> None:
        ended.append(told)

    session.on("Tracing.dataCollected", collect)
    session.on("Tracing.tracingComplete", end)
    session.send(
        "Tracing.start",
        {"transferMode": "ReportEvents", "traceConfig": {"includedCategories": list(_CATEGORIES)}},
    )
    page.evaluate(painted)
    act()
    page.evaluate(painted)
    page.evaluate(painted)
    session.send("Tracing.end")
    while not ended:
        page.wait_for_timeout(20)
    session.remove_listener("Tracing.dataCollected", collect)
    session.remove_listener("Tracing.tracingComplete", end)
    return longest_work(events)


def longest_work(events: Sequence[Event]) -> float:
    """Find the input event that took most work until the next paint, in milliseconds, in a trace."""
    dispatched = [event for event in events if _name(event) in _INPUT]
    threads = {event["tid"] for event in dispatched}
    timed = sorted((event for event in events if event.get("ph") == "X" and event["tid"] in threads), key=_start)
    tasks = [event for event in timed if event["name"] == "RunTask"]
    paints = [event for event in timed if event["name"] == "Commit"]
    works = [0.0]
    for event in dispatched:
        paint = next((each for each in paints if _start(each) > _start(event)), None)
        if paint:
            until = _start(paint) + float(paint["dur"])
            own = [task for task in tasks if _end(task) > _start(event) and _start(task) < until]
            works.append(sum(float(task.get("tdur", 0)) for task in own) / 1000)
    return max(works)


def _name(event: Event) -> str:
    data = event.get("args", {}).get("data", {}) if event["name"] == "EventDispatch" else {}
    return str(data.get("type", ""))


def _start(event: Event) -> float:
    return float(event["ts"])


def _end(event: Event) -> float:
    return float(event["ts"]) + float(event.get("dur", 0))
