/**
 * Numbers with a bar beside them, as a table: it reads the same without the bars.
 */
import { make } from "../practice/dom.js";

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
    make("thead", {}, [make("tr", {}, heads.map((text) => make("th", { scope: "col" }, [text])))]),
    make("tbody", {}, body),
  ]);
}
