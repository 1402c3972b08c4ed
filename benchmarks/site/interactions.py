"""From an interaction to the next paint: what a reader waits after a click or a key.

Two measures of the same walk through a page:

- *wait*: what Event Timing tells (https://www.w3.org/TR/event-timing/), in steps of 8 ms, on a processor that is slowed
  down. Interaction to Next Paint is the longest of a visit that has fewer than 50 interactions (https://web.dev/inp).
- *work*: how long the page's main thread keeps the processor busy from the event to the paint, times the slowdown. What
  else the machine does lengthens every wait, and hardly changes this.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, CDPSession, Locator, Page

from benchmarks.site.browser import SLOWER, page_of
from benchmarks.site.processor import worked

Measure = Literal["wait", "work"]

_WATCH = """
window.interactions = new Map();
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) {
    if (interactionId) interactions.set(interactionId, Math.max(duration, interactions.get(interactionId) ?? 0));
  }
}).observe({ type: "event", durationThreshold: 16, buffered: true });
"""
_SHORTEST = 8.0
"""Milliseconds: shorter ones are not told."""

_PAINTED = "() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))"
_QUIET = "() => new Promise((done) => requestIdleCallback(done, { timeout: 5000 }))"
_TOLD = 300
"""Milliseconds until the browser has told of an event."""

_PLAIN = "data:text/html,<title>Plain</title>" + "<p><label><input type=checkbox> A box</label>" * 5


@dataclass
class Visit:
    """A visit to a page; every interaction has a name.

    Attributes:
        page: the page.
        measure: what is measured.
        times: milliseconds of each interaction; the longest of those that have the same name.
    """

    page: Page
    measure: Measure
    times: dict[str, float] = field(default_factory=dict)
    _session: CDPSession | None = None

    def click(self, name: str, at: Locator) -> None:
        """Click on something by the mouse alone, which is there before: nothing of the tool runs in the page meanwhile.

        Raises:
            RuntimeError: something else lies there.
        """
        at.evaluate("each => each.scrollIntoView({ block: 'center' })")
        self.page.evaluate(_PAINTED)
        self.page.evaluate(_QUIET)
        box = at.bounding_box() or {"x": 0, "y": 0, "width": 0, "height": 0}
        x, y = box["x"] + min(box["width"] / 2, 60), box["y"] + box["height"] / 2
        self.page.mouse.move(x, y)
        if not at.evaluate("(each, [x, y]) => each.contains(document.elementFromPoint(x, y))", [x, y]):
            raise RuntimeError(f"{name}: something else lies at {x}, {y}.")

        def act() -> None:
            self.page.mouse.down()
            self.page.mouse.up()

        self._measured(name, act)

    def press(self, name: str, key: str) -> None:
        """Press a key."""
        self.page.evaluate(_QUIET)
        self._measured(name, lambda: self.page.keyboard.press(key))

    def _measured(self, name: str, act: Callable[[], None]) -> None:
        time = self._waited(act) if self.measure == "wait" else SLOWER * self._worked(act)
        self.times[name] = max(time, self.times.get(name, 0))

    def _waited(self, act: Callable[[], None]) -> float:
        self.page.evaluate("interactions.clear()")
        act()
        self.page.evaluate(_PAINTED)
        self.page.wait_for_timeout(_TOLD)
        return float(self.page.evaluate(f"Math.max({_SHORTEST}, ...interactions.values())"))

    def _worked(self, act: Callable[[], None]) -> float:
        self._session = self._session or self.page.context.new_cdp_session(self.page)
        return worked(self.page, self._session, act, _PAINTED)


@contextmanager
def visited(browser: Browser, address: str, measure: Measure, script: str = "") -> Iterator[Visit]:
    """Visit a page; `script` runs before its own."""
    with page_of(browser, slower=SLOWER if measure == "wait" else 1, script=script + _WATCH) as page:
        page.goto(address, wait_until="commit")
        yield Visit(page, measure)


def yardstick(browser: Browser) -> float:
    """Return the longest wait on a page of five boxes: what browser and machine need whatever the page does."""
    with visited(browser, _PLAIN, "wait") as visit:
        for index, box in enumerate(visit.page.locator("input").all()):
            visit.click(f"box {index}", box)
        return longest(visit.times)[0]


def longest(times: Mapping[str, float]) -> tuple[float, str]:
    """Return the longest time, and of what."""
    return max((time, name) for name, time in times.items())
