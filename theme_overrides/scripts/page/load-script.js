/** Scripts on demand, by an element: works in pages that were opened from a folder as well, where `fetch` does not. */

/** The top of the site; this script lies in its folder `assets`. */
export const siteRoot = new URL("..", /** @type {HTMLScriptElement} */ (document.currentScript).src);

/** @type {Map<string, Promise<void>>} */
const scriptsOnTheWay = new Map();

/**
 * Load a script of the site, once.
 *
 * @param {string} path from the top of the site
 * @param {{ inOrder?: boolean }} [options] `inOrder`: runs after those that were asked for in order before
 * @returns {Promise<void>} fails when there is none; another call tries again
 */
export function loadScript(path, { inOrder = false } = {}) {
  const known = scriptsOnTheWay.get(path);
  if (known) return known;
  const loading = new Promise((/** @type {(value: void) => void} */ resolve, reject) => {
    const script = document.createElement("script");
    script.async = !inOrder;
    script.src = new URL(path, siteRoot).href;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      script.remove();
      scriptsOnTheWay.delete(path);
      reject(new Error(`${path} cannot be loaded.`));
    });
    document.head.append(script);
  });
  scriptsOnTheWay.set(path, loading);
  return loading;
}
