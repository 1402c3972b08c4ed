/** When a page is there: once, or after every step of Material's instant navigation. */

// With instant navigation on, Material's `document$` ends before it begins in a page that was opened from a folder.
const follows = typeof document$ !== "undefined" && location.protocol !== "file:";

/**
 * @param {() => void} run called for the page that is shown now, and for each that takes its place
 */
export function whenPageIsShown(run) {
  if (follows) document$?.subscribe(run);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}
