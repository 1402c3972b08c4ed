/**
 * Numbers with a bar beside them, as a table: it reads the same without the bars.
 */
import { say } from "../core/words.js";
import { make } from "../page/dom.js";

const AT_ONCE = 8;

/**
 * @typedef {object} Row
 * @property {string | Node} name
 * @property {number} share Length of the bar, from 0 to 1.
 * @property {string} value What the bar shows, in words or figures.
 * @property {readonly (string | Node)[]} [more] Further cells.
 */

/**
 * Make a table.
 *
 * @param {readonly string[]} heads Of the columns: the name, the value, further ones.
 * @param {readonly Row[]} rows
 * @param {string} [caption]
 */
export function barTable(heads, rows, caption) {
  const body = rows.map(({ name, share, value, more = [] }) => {
    const bar = make("span", { class: "qb-bar-share" });
    bar.style.inlineSize = `${Math.round(share * 100)}%`;
    return make("tr", {}, [
      make("th", { scope: "row" }, [name]),
      make("td", { class: "qb-bar-cell" }, [
        make("span", { class: "qb-bar-all", "aria-hidden": "true" }, [bar]),
        make("span", { class: "qb-bar-value" }, [value]),
      ]),
      ...more.map((each) => make("td", {}, [each])),
    ]);
  });
  return make("table", { class: "qb-bars" }, [
    ...(caption ? [make("caption", {}, [caption])] : []),
    make("thead", {}, [make("tr", {}, heads.map((text) => (text ? make("th", { scope: "col" }, [text]) : make("td"))))]),
    make("tbody", {}, body),
  ]);
}

/**
 * Make a table of the first rows, and one of the rest that can be opened.
 *
 * @param {readonly string[]} heads
 * @param {readonly Row[]} rows
 * @returns {HTMLElement[]}
 */
export function foldedBarTable(heads, rows) {
  const rest = rows.slice(AT_ONCE);
  if (rest.length < 3) return [barTable(heads, rows)];
  const folded = make("details", { class: "qb-pick" }, [
    make("summary", {}, [make("span", {}, [say("so-many-more", { n: rest.length })])]),
    make("div", { class: "qb-pick-content" }, [barTable(heads, rest)]),
  ]);
  return [barTable(heads, rows.slice(0, AT_ONCE)), folded];
}
