/**
 * Which questions of the whole bank a reader wants: pure functions over the catalogue, quick for thousands of questions.
 *
 * @typedef {"new" | "missed" | "starred" | "due"} Standing What a reader has to do with a question.
 *
 * @typedef {object} Entry One question of the catalogue.
 * @property {string} id
 * @property {string} quiz Name of its quiz.
 * @property {string} kind
 * @property {readonly string[]} tags Short names of its topics.
 * @property {string} level "easy", "medium" or "hard"; "" where nobody said.
 * @property {number} points
 *
 * @typedef {object} Filters Each list empty: no matter.
 * @property {readonly string[]} quizzes
 * @property {readonly string[]} tags A question with any of them fits.
 * @property {readonly string[]} levels
 * @property {readonly Standing[]} states A question of any of them fits.
 *
 * @typedef {object} Counted How many questions there would be.
 * @property {number} total That fit all filters.
 * @property {Map<string, number>} quizzes For each quiz: that fit all filters but the one by quiz. The others likewise.
 * @property {Map<string, number>} tags
 * @property {Map<string, number>} levels
 * @property {Map<string, number>} states
 */

/** @type {readonly Standing[]} */
export const STANDINGS = ["new", "missed", "starred", "due"];
export const LEVELS = ["easy", "medium", "hard"];

/**
 * Say what a reader has to do with a question.
 *
 * @param {{log: readonly (readonly [number, number, ...unknown[]])[], star?: boolean} | undefined} kept What is kept of it.
 * @param {boolean} due Whether it is to be repeated now.
 * @returns {ReadonlySet<Standing>}
 */
export function standingOf(kept, due) {
  /** @type {Set<Standing>} */
  const standing = new Set();
  const last = kept?.log.at(-1);
  if (!last) standing.add("new");
  else if (last[1] < 1) standing.add("missed");
  if (kept?.star) standing.add("starred");
  if (due) standing.add("due");
  return standing;
}

/**
 * Find the questions that fit, in the order of the catalogue.
 *
 * @param {readonly Entry[]} entries
 * @param {Filters} filters
 * @param {(id: string) => ReadonlySet<Standing>} standing
 * @returns {Entry[]}
 */
export function fitting(entries, filters, standing) {
  const tests = testsOf(filters);
  return entries.filter((entry) => missesOf(tests, valuesOf(entry, standing)) === 0);
}

/**
 * Count what fits, and what would fit if one filter were another: one pass over the questions.
 *
 * @param {readonly Entry[]} entries
 * @param {Filters} filters
 * @param {(id: string) => ReadonlySet<Standing>} standing
 * @returns {Counted}
 */
export function countFitting(entries, filters, standing) {
  const tests = testsOf(filters);
  const counts = tests.map(() => /** @type {Map<string, number>} */ (new Map()));
  let total = 0;
  for (const entry of entries) {
    const values = valuesOf(entry, standing);
    const misses = missesOf(tests, values);
    if (misses === 0) total += 1;
    counts.forEach((count, index) => {
      const others = misses & ~(1 << index);
      if (others === 0) for (const value of values[index] ?? []) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  const [quizzes, tags, levels, states] = /** @type {[Map<string, number>, Map<string, number>, Map<string, number>, Map<string, number>]} */ (counts);
  return { total, quizzes, tags, levels, states };
}

/**
 * @param {Filters} filters
 * @returns {ReadonlySet<string>[]}
 */
function testsOf(filters) {
  return [filters.quizzes, filters.tags, filters.levels, filters.states].map((each) => new Set(each));
}

/**
 * @param {Entry} entry
 * @param {(id: string) => ReadonlySet<Standing>} standing
 * @returns {Iterable<string>[]}
 */
function valuesOf(entry, standing) {
  return [[entry.quiz], entry.tags, entry.level ? [entry.level] : [], standing(entry.id)];
}

/**
 * Tell which filters a question does not fit, one bit for each.
 *
 * @param {ReadonlySet<string>[]} tests
 * @param {Iterable<string>[]} values
 */
function missesOf(tests, values) {
  let misses = 0;
  tests.forEach((test, index) => {
    if (test.size > 0 && !anyOf(test, values[index] ?? [])) misses |= 1 << index;
  });
  return misses;
}

/**
 * @param {ReadonlySet<string>} test
 * @param {Iterable<string>} values
 */
function anyOf(test, values) {
  for (const value of values) if (test.has(value)) return true;
  return false;
}
