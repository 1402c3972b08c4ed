/**
 * What is known of the reader's history, kept at hand while a view shows it.
 *
 * @import { Standing } from "../core/select.js"
 * @import { QuestionRecord } from "../core/record.js"
 * @import { Bank } from "./bank.js"
 */
import { standingOf } from "../core/select.js";
import { duesOf } from "./repetition.js";

/**
 * @typedef {object} History
 * @property {ReadonlyMap<string, QuestionRecord>} records of questions that the bank has
 * @property {ReadonlyMap<string, number>} dues times by id
 * @property {(id: string) => ReadonlySet<Standing>} standing
 */

/** @type {ReadonlySet<Standing>} */
const STILL_NEW = new Set(["new"]);

/**
 * Look at the history as it is now.
 *
 * @param {Bank} bank
 * @param {ReadonlyMap<string, QuestionRecord>} all
 * @param {number} now
 * @returns {Promise<History>}
 */
export async function historyOf(bank, all, now) {
  const records = new Map([...all].filter(([id]) => bank.byId.has(id)));
  const dues = await duesOf(records);
  const standings = new Map(
    [...records].map(([id, record]) => [id, standingOf(record, (dues.get(id) ?? Infinity) <= now)]),
  );
  return { records, dues, standing: (id) => standings.get(id) ?? STILL_NEW };
}
