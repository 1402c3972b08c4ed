/** Pagefind: it loads the parts of its index that a query needs. */

import { siteRoot } from "../page/load-script.js";

/**
 * @typedef {object} Part a question, or the part of a page before its first heading
 * @property {string} title
 * @property {string} url
 * @property {string} excerpt HTML: escaped text with `<mark>`
 *
 * @typedef {object} Found a page with something in it
 * @property {string} title of the page
 * @property {readonly Part[]} parts
 *
 * @typedef {object} Finding
 * @property {number} pages how many there are
 * @property {(first: number, last: number) => Promise<Found[]>} load some of them
 *
 * @typedef {Record<string, Record<string, readonly string[]>>} Filters from the name of a filter to its values, and from
 *   each to the pages that have it
 */

/** @type {Promise<any> | undefined} */
let loading;

/** Whether there can be a search: a page that was opened from a folder may load no part of an index. */
export const searchable = siteRoot.protocol.startsWith("http");

function engine() {
  loading ??= import(new URL("pagefind/pagefind.js", siteRoot).href).then(async (pagefind) => {
    await pagefind.options({ bundlePath: new URL("pagefind/", siteRoot).pathname, baseUrl: siteRoot.pathname });
    await pagefind.init();
    return pagefind;
  });
  loading.catch(() => (loading = undefined)); // to try again
  return loading;
}

/** @type {Promise<Filters> | undefined} */
let known;

/** @returns {Promise<Filters>} */
export function filters() {
  known ??= fetch(new URL("pagefind/filters.json", siteRoot)).then((response) => response.json());
  known.catch(() => (known = undefined));
  return known;
}

/**
 * @param {string} text
 * @param {Readonly<Record<string, string>>} chosen value of each filter
 * @returns {Promise<Finding>}
 */
export async function find(text, chosen) {
  const [pagefind, values] = await Promise.all([engine(), filters()]);
  const allowed = Object.entries(chosen).map(([name, value]) => new Set(values[name]?.[value]));
  const { results } = await pagefind.search(text || null);
  const found = results.filter((/** @type {any} */ result) => allowed.every((pages) => pages.has(result.id)));
  return {
    pages: found.length,
    load: (first, last) =>
      Promise.all(
        found.slice(first, last).map(async (/** @type {any} */ result) => {
          const page = await result.data();
          return { title: page.meta.title, parts: page.sub_results };
        }),
      ),
  };
}
