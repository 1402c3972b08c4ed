/**
 * The questions of one session in their order: a pure state. What was rated "again" comes once more at the end, until it
 * is known, when questions are repeated.
 *
 * @typedef {{id: string, fraction: number, rating: number}} Done One answer.
 *
 * @typedef {object} Queue
 * @property {readonly string[]} waiting The first is shown.
 * @property {readonly Done[]} done In the order they were answered.
 * @property {number} behind How many were answered or passed by.
 * @property {boolean} again Whether what was not known comes once more.
 */

/**
 * @param {readonly string[]} ids
 * @param {boolean} again
 * @returns {Queue}
 */
export function queueOf(ids, again) {
  return { waiting: ids, done: [], behind: 0, again };
}

/**
 * Take an answer to the question that is shown, and go on to the next.
 *
 * @param {Queue} queue
 * @param {number} fraction From 0 to 1.
 * @param {number} rating From 1 to 4.
 * @returns {Queue}
 */
export function answeredNext(queue, fraction, rating) {
  const [id, ...rest] = queue.waiting;
  if (id === undefined) return queue;
  const waiting = queue.again && rating === 1 ? [...rest, id] : rest;
  return { ...queue, waiting, behind: queue.behind + 1, done: [...queue.done, { id, fraction, rating }] };
}

/**
 * Pass by the question that is shown; it stays unanswered.
 *
 * @param {Queue} queue
 * @returns {Queue}
 */
export function skippedNext(queue) {
  return { ...queue, waiting: queue.waiting.slice(1), behind: queue.behind + 1 };
}

/**
 * Count the questions that were passed by and not answered.
 *
 * @param {Queue} queue
 */
export function skippedOf({ behind, done }) {
  return behind - done.length;
}

/**
 * Sum a session up by the first answer to each question: a second one to the same was no test.
 *
 * @param {Queue} queue
 * @returns {{answered: number, right: number, missed: string[]}}
 */
export function sessionResult({ done }) {
  const firsts = new Map([...done].reverse().map((each) => [each.id, each]));
  const all = [...firsts.values()].reverse();
  return {
    answered: all.length,
    right: all.filter(({ fraction }) => fraction >= 1).length,
    missed: all.filter(({ fraction }) => fraction < 1).map(({ id }) => id),
  };
}
