/** The title of the page, which another view than its own may want to have. */

/** @type {WeakMap<Text, string>} */
const own = new WeakMap();

/**
 * Give the page another title.
 *
 * @param {HTMLElement} place Of the views.
 * @param {string} title "" for the page's own.
 */
export function titlePage(place, title) {
  const text = place.parentElement?.querySelector(":scope > h1")?.firstChild;
  if (!(text instanceof Text)) return;
  const before = own.get(text) ?? text.data;
  own.set(text, before);
  text.data = title || before;
}
