/**
 * Landmarks that are none: the theme makes a `nav` without a name of the buttons of every listing, and of the topics of
 * every result of its search. Readers of screens would have to step over dozens.
 */

const UNNAMED = "nav:is(.md-code__nav, .md-search-result .md-tags):not([role])";

/** Take them away, now and whenever the theme makes some. */
export function dropLandmarks() {
  const drop = () => document.querySelectorAll(UNNAMED).forEach((nav) => nav.setAttribute("role", "none"));
  new MutationObserver(drop).observe(document.body, { childList: true, subtree: true });
  drop();
}
