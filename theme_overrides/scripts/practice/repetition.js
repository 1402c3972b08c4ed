/**
 * When each question is due, worked out for thousands of them without holding the page up.
 *
 * @import { Scheduler } from "../core/schedule.js"
 * @import { QuestionRecord } from "../core/record.js"
 */
import { makeScheduler } from "../core/schedule.js";
import { loadScript } from "../page/load-script.js";

const SLICE = 12; // milliseconds: an interaction that comes in between waits no longer

/** @type {Scheduler | undefined} */
let theScheduler;

/** @type {Map<string, {log: string, due: number}>} */
const knownDues = new Map();

/** Load the library; only who has answered something needs it. */
export async function loadScheduler() {
  if (!theScheduler) {
    await loadScript("assets/vendor/ts-fsrs.js");
    theScheduler = makeScheduler(/** @type {NonNullable<typeof window.FSRS>} */ (window.FSRS));
  }
  return theScheduler;
}

/**
 * Work out when questions are due.
 *
 * @param {ReadonlyMap<string, QuestionRecord>} records
 * @returns {Promise<Map<string, number>>} times by id; none for what was never answered
 */
export async function duesOf(records) {
  /** @type {Map<string, number>} */
  const dues = new Map();
  const answered = [...records].filter(([, { log }]) => log.length > 0);
  if (answered.length === 0) return dues;
  const scheduler = await loadScheduler();
  let until = performance.now() + SLICE;
  for (const [id, { log }] of answered) {
    const version = `${log.length}:${log.at(-1)?.[0]}`;
    const known = knownDues.get(id);
    const due = known?.log === version ? known.due : scheduler.due(log);
    knownDues.set(id, { log: version, due });
    dues.set(id, due);
    if (performance.now() > until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = performance.now() + SLICE;
    }
  }
  return dues;
}
