/** What this tab alone remembers, until it is closed; nothing, where the browser's settings forbid it. */

/**
 * @param {string} name
 * @returns {unknown} undefined when there is nothing, or nothing that can be read
 */
export function tabValue(name) {
  try {
    return JSON.parse(window.sessionStorage.getItem(`qbank.${name}`) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} name
 * @param {unknown} value undefined removes it
 */
export function setTabValue(name, value) {
  try {
    if (value === undefined) window.sessionStorage.removeItem(`qbank.${name}`);
    else window.sessionStorage.setItem(`qbank.${name}`, JSON.stringify(value));
  } catch {
    // a reload begins anew then, as it would without this
  }
}
