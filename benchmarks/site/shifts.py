"""How far a page's content jumps while it loads: Cumulative Layout Shift (https://web.dev/articles/cls)."""

from __future__ import annotations

from playwright.sync_api import Browser, expect

from benchmarks.site.browser import page_of

_WATCH = """
window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shifts.push(value);
}).observe({ type: "layout-shift", buffered: true });
"""


def shift(browser: Browser, address: str, width: int) -> float:
    """Load a page on a slow network, read it to its end, and return the sum of all shifts."""
    with page_of(browser, width=width, slow_network=True, script=_WATCH) as page:
        page.goto(address)
        expect(page.locator(".qb-question:not(.qb-ready)")).to_have_count(0, timeout=30_000)
        page.mouse.move(width / 2, 400)
        for _ in range(40):
            page.mouse.wheel(0, 300)
            page.wait_for_timeout(50)
        page.wait_for_timeout(500)
        return float(page.evaluate("shifts.reduce((sum, each) => sum + each, 0)"))
