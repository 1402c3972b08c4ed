/**
 * The browser's storage, which may be blocked, full, or hold what nobody can read. None of that stops the page: what
 * cannot be stored is held in memory until the page closes, and the reader is told once of each kind of trouble.
 *
 * @typedef {"blocked" | "full" | "broken" | "newer"} Trouble
 *   no storage at all; no room; a value that makes no sense, which was put aside; one that a newer version wrote
 */

export const BROKEN = "qbank.broken.";
const OURS = "qbank.";

/**
 * @typedef {object} Vault
 * @property {(key: string) => string[]} read every value under a key: the one held in memory, then the stored one
 * @property {(key: string, text: string) => void} write
 * @property {(key: string) => void} remove
 * @property {() => string[]} keys those of qbank; what was put aside is left out
 * @property {(key: string, trouble: "broken" | "newer") => void} refuse a stored value cannot be used: what is broken is
 *   put aside under another key, what is newer stays; neither is overwritten
 */

/**
 * @param {Storage | null} storage null where the browser blocks it
 * @param {(trouble: Trouble) => void} notify
 * @returns {Vault}
 */
export function openVault(storage, notify) {
  /** @type {Map<string, string>} */
  const held = new Map();
  /** @type {Set<string>} keys whose stored values stay as they are */
  const shut = new Set();
  /** @type {Set<Trouble>} */
  const told = new Set();

  /** @param {Trouble} trouble */
  function tell(trouble) {
    if (told.has(trouble)) return;
    told.add(trouble);
    notify(trouble);
  }

  /**
   * @template T
   * @param {(storage: Storage) => T} use
   * @param {T} otherwise
   */
  function attempt(use, otherwise) {
    try {
      if (storage) return use(storage);
    } catch (error) {
      tell(isFull(error) ? "full" : "blocked");
      return otherwise;
    }
    tell("blocked");
    return otherwise;
  }

  return {
    read(key) {
      const stored = shut.has(key) ? null : attempt((store) => store.getItem(key), null);
      return [held.get(key), stored].filter((text) => typeof text === "string");
    },
    write(key, text) {
      const stored = !shut.has(key) && attempt((store) => (store.setItem(key, text), true), false);
      if (stored) held.delete(key);
      else held.set(key, text);
    },
    remove(key) {
      held.delete(key);
      shut.delete(key);
      attempt((store) => store.removeItem(key), undefined);
    },
    keys() {
      const stored = attempt((store) => Array.from({ length: store.length }, (_, i) => store.key(i) ?? ""), []);
      const all = new Set([...stored, ...held.keys()]);
      return [...all].filter((key) => key.startsWith(OURS) && !key.startsWith(BROKEN));
    },
    refuse(key, trouble) {
      tell(trouble);
      const aside = trouble === "broken" && attempt((store) => putAside(store, key), false);
      if (!aside) shut.add(key);
    },
  };
}

/**
 * Move a value out of the way, to a key of its own.
 *
 * @param {Storage} store
 * @param {string} key
 */
function putAside(store, key) {
  const text = store.getItem(key);
  if (text === null) return true;
  let aside = BROKEN + key;
  for (let count = 2; (store.getItem(aside) ?? text) !== text; count += 1) aside = `${BROKEN}${key}.${count}`;
  store.setItem(aside, text);
  store.removeItem(key);
  return true;
}

/** @param {unknown} error */
function isFull(error) {
  return error instanceof Error && /quota/i.test(error.name);
}
