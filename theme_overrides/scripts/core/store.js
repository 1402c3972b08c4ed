/**
 * What a reader did, kept in this browser only: one key a question, so that edits, reorderings and renames of quizzes
 * keep it, and two tabs that answer different questions never meet. Everything is read anew before it is written.
 *
 * @import { Entry, QuestionRecord } from "./record.js"
 * @import { Trouble } from "./vault.js"
 */

import { asRecord, isEntry, mergeRecords, NOTHING } from "./record.js";
import { openVault } from "./vault.js";

const QUESTION = "qbank.q.";
const VERSION = 1;
const FORMAT = "qbank-progress";

/**
 * @typedef {object} Options
 * @property {() => number} [now] milliseconds of Unix time
 * @property {(trouble: Trouble) => void} [notify] tells the reader; called once for each kind of trouble
 * @property {Pick<LockManager, "request"> | null} [locks] keeps other tabs from writing meanwhile
 * @property {Pick<EventTarget, "addEventListener"> | null} [events] where `storage` events of other tabs arrive
 */

/**
 * @typedef {object} Store
 * @property {(id: string) => QuestionRecord} get
 * @property {() => Map<string, QuestionRecord>} all by the question's id; those without answers or star are left out
 * @property {(id: string, entry: Entry) => Promise<void>} record
 * @property {(id: string, on: boolean) => Promise<void>} star
 * @property {(ids?: Iterable<string>) => Promise<void>} reset forgets these questions; without `ids` all of them
 * @property {() => string} exportJson
 * @property {(text: string) => Promise<{taken: number, left: number}>} importJson merges a file, and says how many
 *   questions were taken from it and of how many something was left out that makes no sense; throws an Error named
 *   "newer" or "unreadable" before anything is changed
 * @property {(name: string) => unknown} value a value that stands by itself, e.g. `settings`; undefined for none
 * @property {(name: string, value: unknown) => Promise<void>} setValue undefined removes it
 * @property {(listener: () => void) => () => void} subscribe calls after every change, in this tab or another; returns
 *   what ends that
 */

/**
 * @param {Storage | null} storage null where the browser blocks it
 * @param {Options} [options]
 * @returns {Store}
 */
export function openStore(storage, options = {}) {
  const { now = Date.now, notify = () => {}, locks = null, events = null } = options;
  const vault = openVault(storage, notify);
  /** @type {Set<() => void>} */
  const listeners = new Set();
  const changed = () => listeners.forEach((listener) => listener());

  events?.addEventListener("storage", (event) => {
    const { key } = /** @type {StorageEvent} */ (event);
    if (key === null || key.startsWith("qbank.")) changed();
  });

  /** @param {() => void} change */
  async function alone(change) {
    await (locks ? locks.request("qbank", async () => change()) : change());
    changed();
  }

  /** @param {string} id */
  function get(id) {
    return read(QUESTION + id).reduce(mergeRecords, NOTHING);
  }

  /** @param {string} key */
  function read(key) {
    return vault.read(key).flatMap((text) => {
      const value = parse(text);
      const record = isObject(value) && value.v === VERSION ? asRecord(value) : null;
      if (record) return [record];
      vault.refuse(key, isObject(value) && Number(value.v) > VERSION ? "newer" : "broken");
      const rest = mended(value);
      if (rest !== NOTHING) write(key, rest);
      return [rest];
    });
  }

  /**
   * @param {string} key
   * @param {QuestionRecord} record
   */
  function write(key, { log, star }) {
    vault.write(key, JSON.stringify({ v: VERSION, log, ...(star && { star }) }));
  }

  function all() {
    const ids = vault.keys().filter((key) => key.startsWith(QUESTION)).map((key) => key.slice(QUESTION.length));
    const records = ids.map((id) => /** @type {const} */ ([id, get(id)]));
    return new Map(records.filter(([, { log, star }]) => log.length > 0 || star));
  }

  return {
    get,
    all,
    record(id, entry) {
      return alone(() => write(QUESTION + id, mergeRecords(get(id), { log: [entry], star: false })));
    },
    star(id, on) {
      return alone(() => write(QUESTION + id, { ...get(id), star: on }));
    },
    reset(ids) {
      return alone(() => {
        const keys = ids ? [...ids].map((id) => QUESTION + id) : vault.keys();
        keys.filter((key) => key.startsWith(QUESTION)).forEach(vault.remove);
      });
    },
    exportJson() {
      const questions = Object.fromEntries([...all()].sort(([a], [b]) => (a < b ? -1 : 1)));
      return `${JSON.stringify({ format: FORMAT, version: 1, exported: new Date(now()).toISOString(), questions }, null, 1)}\n`;
    },
    async importJson(text) {
      const { records, left } = readExport(text);
      await alone(() => records.forEach((record, id) => write(QUESTION + id, mergeRecords(get(id), record))));
      return { taken: records.size, left };
    },
    value(name) {
      const key = `qbank.${name}`;
      const [text] = vault.read(key);
      const value = text === undefined ? undefined : parse(text);
      if (text !== undefined && value === undefined) vault.refuse(key, "broken");
      return value;
    },
    setValue(name, value) {
      const key = `qbank.${name}`;
      return alone(() => (value === undefined ? vault.remove(key) : vault.write(key, JSON.stringify(value))));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/**
 * Read a file that `exportJson` wrote. One entry that somebody broke costs nobody the others.
 *
 * @param {string} text
 * @returns {{records: Map<string, QuestionRecord>, left: number}}
 */
function readExport(text) {
  const file = parse(text.replace(/^\ufeff/, ""));
  if (!isObject(file) || file.format !== FORMAT || !isObject(file.questions)) throw named("unreadable");
  if (Number(file.version) > 1) throw named("newer");
  /** @type {Map<string, QuestionRecord>} */
  const records = new Map();
  let left = 0;
  for (const [id, value] of Object.entries(file.questions)) {
    const record = id ? asRecord(value) : null;
    if (!record) left += 1;
    const kept = record ?? (id ? mended(value) : NOTHING);
    if (record || kept !== NOTHING) records.set(id, kept);
  }
  if (left && records.size === 0) throw named("unreadable");
  return { records, left };
}

/**
 * Save what still makes sense of a broken record; all of it is put aside as well.
 *
 * @param {unknown} value
 * @returns {QuestionRecord} NOTHING when nothing does
 */
function mended(value) {
  if (!isObject(value)) return NOTHING;
  const log = Array.isArray(value.log) ? value.log.filter(isEntry) : [];
  const star = value.star === true;
  return log.length > 0 || star ? mergeRecords({ log, star }, NOTHING) : NOTHING;
}

/**
 * @param {string} text
 * @returns {unknown} undefined when it is no JSON
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** @param {"newer" | "unreadable"} name */
function named(name) {
  return Object.assign(new Error(`This is no progress of qbank, or one of a ${name} kind.`), { name });
}
