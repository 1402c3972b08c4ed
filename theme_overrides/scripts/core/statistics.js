/**
 * What a reader has done, added up from the logs: pure functions. Days are those of the reader's own clock.
 *
 * @typedef {import("./schedule.js").Answered} Answered
 *
 * @typedef {object} Day
 * @property {string} day Such as "2026-11-27".
 * @property {number} answered
 * @property {number} right
 *
 * @typedef {object} Strength
 * @property {string} name
 * @property {number} questions How many were answered at least once.
 * @property {number} share Mean of the newest answer to each of them, from 0 to 1.
 */

/**
 * Name a day as it is on the reader's clock.
 *
 * @param {number} time
 */
export function dayOf(time) {
  const date = new Date(time);
  const two = (/** @type {number} */ value) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * Name the day that is so many days later; days of 23 and 25 hours count as one.
 *
 * @param {string} day
 * @param {number} count May be negative.
 */
export function dayAfter(day, count) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return dayOf(new Date(year, month - 1, date + count, 12).getTime());
}

/**
 * Count the answers of each of the last days, days without any included.
 *
 * @param {Iterable<readonly Answered[]>} logs
 * @param {number} now
 * @param {number} days How many, today included.
 * @returns {Day[]} Oldest first.
 */
export function perDay(logs, now, days) {
  const today = dayOf(now);
  const counted = new Map(Array.from({ length: days }, (_, index) => {
    const day = dayAfter(today, index + 1 - days);
    return [day, { day, answered: 0, right: 0 }];
  }));
  for (const log of logs) {
    for (const [time, fraction] of log) {
      const day = counted.get(dayOf(time));
      if (day) {
        day.answered += 1;
        day.right += fraction >= 1 ? 1 : 0;
      }
    }
  }
  return [...counted.values()];
}

/**
 * Count the days in a row with an answer, up to today. A day that is not over breaks nothing yet.
 *
 * @param {Iterable<readonly Answered[]>} logs
 * @param {number} now
 * @returns {{current: number, longest: number}}
 */
export function streaks(logs, now) {
  const days = new Set();
  for (const log of logs) for (const [time] of log) days.add(dayOf(time));
  const back = (/** @type {string} */ from) => {
    let count = 0;
    for (let day = from; days.has(day); day = dayAfter(day, -1)) count += 1;
    return count;
  };
  const ends = [...days].filter((day) => !days.has(dayAfter(day, 1)));
  const today = dayOf(now);
  return { current: back(today) || back(dayAfter(today, -1)), longest: Math.max(0, ...ends.map(back)) };
}

/**
 * Say how well what is answered goes, by any grouping: topics, quizzes.
 *
 * @param {Iterable<{log: readonly Answered[], names: readonly string[]}>} questions
 * @returns {Strength[]} Weakest first.
 */
export function strengths(questions) {
  /** @type {Map<string, {questions: number, sum: number}>} */
  const sums = new Map();
  for (const { log, names } of questions) {
    const last = log.at(-1);
    if (!last) continue;
    for (const name of names) {
      const before = sums.get(name) ?? { questions: 0, sum: 0 };
      sums.set(name, { questions: before.questions + 1, sum: before.sum + last[1] });
    }
  }
  return [...sums]
    .map(([name, { questions: count, sum }]) => ({ name, questions: count, share: sum / count }))
    .sort((a, b) => a.share - b.share || b.questions - a.questions || (a.name < b.name ? -1 : 1));
}

/**
 * Count what will be due on each of the next days. What is overdue counts for today.
 *
 * @param {Iterable<number>} dues Times.
 * @param {number} now
 * @param {number} days How many, today included.
 * @returns {{day: string, due: number}[]}
 */
export function forecast(dues, now, days) {
  const today = dayOf(now);
  const counted = new Map(Array.from({ length: days }, (_, index) => [dayAfter(today, index), 0]));
  for (const due of dues) {
    const day = Number.isFinite(due) ? dayOf(Math.max(due, now)) : "";
    const before = counted.get(day);
    if (before !== undefined) counted.set(day, before + 1);
  }
  return [...counted].map(([day, due]) => ({ day, due }));
}
