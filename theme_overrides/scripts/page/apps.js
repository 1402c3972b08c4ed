/**
 * Loads what a page asks for by a placeholder, `<div data-qb-app="practice">`: its script, the one of questions before
 * that, and the style of all apps.
 */

import { make } from "./dom.js";
import { loadScript, siteRoot } from "./load-script.js";

export function loadApps() {
  const names = [...document.querySelectorAll("[data-qb-app]")].map((place) => place.getAttribute("data-qb-app") ?? "");
  if (names.length === 0) return;
  const href = new URL("assets/app.css", siteRoot).href;
  const loaded = [...document.head.querySelectorAll("link")].some((link) => link.href === href);
  if (!loaded) document.head.append(make("link", { rel: "stylesheet", href }));
  const scripts = ["quiz", ...names.filter((each) => /^\w+$/.test(each))].filter((each) => !isThere(each));
  for (const name of scripts) loadScript(`assets/${name}.js`, { inOrder: true }).catch(() => {});
}

/**
 * Whether a script has run: a built page names it in its head, which counts only for the first page of a visit.
 *
 * @param {string} name
 */
function isThere(name) {
  const { qbankModules: modules = {} } = /** @type {{ qbankModules?: Record<string, object> }} */ (globalThis);
  return `${name}/main.js` in modules;
}
