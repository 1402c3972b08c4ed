/** When a page is there: once, or after every step of Material's instant navigation. */

/**
 * @param {() => void} run called for the page that is shown now, and for each that takes its place
 */
export function whenPageIsShown(run) {
  if (typeof document$ !== "undefined") document$.subscribe(run);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}
