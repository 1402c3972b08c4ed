/**
 * When a question should come again, by FSRS (the library ts-fsrs, which is handed in: pages load it only for this).
 *
 * The state of a question is worked out from its log each time, without random fuzz: two logs that are merged give one
 * state, whichever device they come from. The library's parameters are its defaults, which are those of FSRS 6:
 * https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm
 *
 * @typedef {typeof import("ts-fsrs")} Fsrs
 * @typedef {readonly [time: number, fraction: number, rating: number, seconds?: number]} Answered
 *   When (milliseconds since 1970), how right (0 to 1), how well remembered (1 again, 2 hard, 3 good, 4 easy), how long.
 *
 * @typedef {object} Again
 * @property {number} rating From 1 to 4.
 * @property {number} due When the question would come again, in milliseconds since 1970.
 *
 * @typedef {object} Scheduler
 * @property {(log: readonly Answered[]) => number} due When a question with this log is due; Infinity for an empty log.
 * @property {(log: readonly Answered[], now: number) => Again[]} choices What each rating would lead to.
 */

/**
 * Make a scheduler.
 *
 * @param {Fsrs} library
 * @returns {Scheduler}
 */
export function makeScheduler(library) {
  const scheduler = library.fsrs({ enable_fuzz: false });
  const ratings = /** @type {const} */ ([1, 2, 3, 4]);
  const card = (/** @type {readonly Answered[]} */ log) => {
    let state = library.createEmptyCard(new Date(log[0]?.[0] ?? 0));
    for (const [time, , rating] of log) {
      const grade = ratings.find((each) => each === rating);
      if (grade) state = scheduler.next(state, new Date(time), grade).card;
    }
    return state;
  };
  return {
    due: (log) => (log.length ? card(log).due.getTime() : Infinity),
    choices: (log, now) => {
      const before = log.length ? card(log) : library.createEmptyCard(new Date(now));
      return ratings.map((rating) => ({ rating, due: scheduler.next(before, new Date(now), rating).card.due.getTime() }));
    },
  };
}

/**
 * Write the time until a question comes again in its largest whole unit, in a language's own short form: "10m", "3d".
 *
 * @param {number} milliseconds
 * @param {string} language A tag such as "en".
 */
export function intervalText(milliseconds, language) {
  const minutes = Math.max(1, Math.round(milliseconds / 60_000));
  const days = Math.round(minutes / 1440);
  /** @type {[number, string]} */
  const [value, unit] =
    minutes < 60 ? [minutes, "minute"]
    : minutes < 1440 ? [Math.round(minutes / 60), "hour"]
    : days < 31 ? [days, "day"]
    : days < 365 ? [Math.round(days / 30.44), "month"]
    : [Math.round(days / 36.525) / 10, "year"];
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}
