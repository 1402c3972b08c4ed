/** Jumps within a page: steps that leave what is there. */

/**
 * Leave those within the page that a visit begins with to the browser; what stands behind the `?` changes with what is
 * chosen there. Material's instant navigation does not know that page: it takes the first jump on it, or the first way
 * back, for another page, which it fetches to put in the place of this one, and what was answered is gone.
 */

export function leaveJumpsToBrowser() {
  if (typeof location$ === "undefined") return;
  const steps = location$;
  const next = steps.next.bind(steps);
  const first = new AbortController(); // from the first step on, Material tells jumps from steps by itself
  const start = pageOf(location.href);
  steps.next = (url) => {
    if (!first.signal.aborted && pageOf(url.href) === start) return;
    first.abort();
    next(url);
  };
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link && pageOf(link.href) === start) event.stopPropagation();
  }, { capture: true, signal: first.signal });
}

/**
 * Tell of each jump within the page: a link of the page to itself, which Material follows, changes the address alone.
 *
 * @param {() => void} run
 * @param {AbortSignal} signal ends it
 */
export function whenJumped(run, signal) {
  const { pathname } = location;
  window.addEventListener("hashchange", run, { signal });
  if (typeof location$ === "undefined") return;
  const steps = location$.subscribe((url) => void (url.pathname === pathname && run()));
  signal.addEventListener("abort", () => steps.unsubscribe());
}

/**
 * An address without what stands behind a `?` or `#`.
 *
 * @param {string} href
 */
function pageOf(href) {
  return href.split(/[?#]/, 1)[0];
}
