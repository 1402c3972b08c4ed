/**
 * A session of practice as plain data: kept as JSON, it goes on after a reload where it was.
 *
 * @import { Queue } from "./queue.js"
 *
 * @typedef {object} KeptSession
 * @property {string} address Of the choice that it was drawn from: another choice is another session.
 * @property {number} time When it was kept, in milliseconds since 1970.
 * @property {string} seed Of the order of options; "" leaves them as they are.
 * @property {Queue} queue
 */

export const KEPT_SESSION = "session"; // the name it is kept under
const LONGEST = 6 * 3_600_000; // by then other questions are due, and nobody remembers where he was

/**
 * Read a session that was kept.
 *
 * @param {unknown} value Parsed JSON.
 * @param {{address: string, now: number, has: (id: string) => boolean}} here What is shown, when, and whether the bank
 *   has a question.
 * @returns {KeptSession | undefined} undefined for anything else, and for a session of another choice, of long ago, or
 *   with nothing left to ask.
 */
export function readSession(value, { address, now, has }) {
  const kept = /** @type {Partial<KeptSession> | null} */ (typeof value === "object" ? value : null);
  const queue = kept?.queue;
  const fits = kept?.address === address && typeof kept.time === "number" && Math.abs(now - kept.time) < LONGEST;
  if (!fits || typeof kept.seed !== "string" || typeof queue !== "object" || queue === null) return undefined;
  const { waiting, done, behind, again } = queue;
  const whole =
    Array.isArray(waiting) && waiting.every((id) => typeof id === "string") &&
    Array.isArray(done) && done.every((each) => typeof each?.id === "string" && Number.isFinite(each.fraction)) &&
    Number.isInteger(behind) && typeof again === "boolean";
  const left = whole ? waiting.filter(has) : [];
  return left.length ? { .../** @type {KeptSession} */ (kept), queue: { waiting: left, done, behind, again } } : undefined;
}
