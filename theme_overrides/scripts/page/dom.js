/** Elements without a library: what a view is made of. */

/**
 * Make an element.
 *
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Readonly<Record<string, string | number | boolean | ((event: Event) => void) | undefined>>} [attributes] a
 *   function is a listener for the event of that name; true is an attribute without a value, false and undefined none
 * @param {readonly (Node | string)[]} [children]
 * @returns {HTMLElementTagNameMap[T]}
 */
export function make(tag, attributes = {}, children = []) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value !== false && value !== undefined) element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * Make a button; the first of a view is its main one.
 *
 * @param {string} text
 * @param {(event: Event) => void} click
 * @param {Readonly<Record<string, string | boolean | undefined>>} [attributes]
 */
export function makeButton(text, click, attributes = {}) {
  const { class: more = "", ...others } = attributes;
  return make("button", { type: "button", class: `md-button ${more}`.trim(), click, ...others }, [text]);
}

/**
 * Show a view in the place of another, and let readers of screens begin at its heading.
 *
 * @param {HTMLElement} place
 * @param {readonly (Node | string)[]} view
 * @param {HTMLElement | null} [heading] takes the focus
 * @param {string} [name] of a view that wants the page for itself
 */
export function showView(place, view, heading = null, name = "") {
  place.replaceChildren(...view);
  if (name) place.dataset.view = name;
  else delete place.dataset.view;
  if (heading) focusOn(heading);
}

/**
 * Put the focus on something that takes none of itself, and in sight.
 *
 * @param {HTMLElement} element
 */
export function focusOn(element) {
  if (!element.matches("a[href], button, input, select, textarea, summary")) element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}

/** Wait until the browser has shown what was done so far; it shows nothing while the page is out of sight. */
export function painted() {
  return new Promise((/** @type {(value: void) => void} */ done) => {
    if (document.hidden) done();
    else requestAnimationFrame(() => setTimeout(done));
  });
}
