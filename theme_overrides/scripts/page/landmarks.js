/**
 * Landmarks that are none: the theme makes a `nav` without a name of the buttons of every listing, and of the topics of
 * every result of its search. Readers of screens would have to step over dozens.
 */

const UNNAMED = "nav:is(.md-code__nav, .md-search-result .md-tags)";

/** Take them away, now and whenever the theme makes some. */
export function dropLandmarks() {
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(dropIn)))
    .observe(document.body, { childList: true, subtree: true });
  dropIn(document.body);
}

/** @param {Node} node */
function dropIn(node) {
  if (!(node instanceof Element)) return;
  for (const nav of [node, ...node.querySelectorAll(UNNAMED)]) if (nav.matches(UNNAMED)) nav.setAttribute("role", "none");
}
