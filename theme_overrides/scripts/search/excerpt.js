/** What is shown of a page that was found. */

import { make } from "../page/dom.js";

/**
 * Turn an excerpt into nodes: its text, and `<mark>`; nothing else that might be in it.
 *
 * @param {string} html
 * @returns {(Node | string)[]}
 */
export function excerpt(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    return node.nodeName === "MARK" ? make("mark", {}, [text]) : text;
  });
}
