/**
 * The store of this browser, opened once for all scripts of the page; trouble with it is shown to the reader.
 *
 * @import { Store } from "../core/store.js"
 */

import { openStore } from "../core/store.js";
import { say } from "../core/words.js";
import { showNotice } from "./notice.js";

/** @type {Store | undefined} */
let store;

/** @returns {Store} */
export function theStore() {
  const texts = {
    blocked: () => say("storage-blocked"),
    full: () => say("storage-full"),
    broken: () => say("storage-broken"),
    newer: () => say("storage-newer"),
  };
  store ??= openStore(browserStorage(), {
    notify: (trouble) => showNotice(texts[trouble]()),
    locks: navigator.locks ?? null,
    events: window,
  });
  return store;
}

/** The storage, or null where the browser's settings forbid even to ask for it. */
function browserStorage() {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
