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

const [QUIZ, TAG, LEVEL, STATE] = [1, 2, 4, 8]; // bits: the filters that a question does not pass

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
  const [quizzes, tags, levels, states] = testsOf(filters);
  return entries.filter(({ id, quiz, tags: own, level }) =>
    fits(quizzes, [quiz]) && fits(tags, own) && fits(levels, [level]) && fits(states, standing(id)),
  );
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
  const [quizzes, tags, levels, states] = testsOf(filters);
  /** @type {Counted} */
  const counted = { total: 0, quizzes: new Map(), tags: new Map(), levels: new Map(), states: new Map() };
  for (const { id, quiz, tags: own, level } of entries) {
    const stands = standing(id);
    const misses =
      (fits(quizzes, [quiz]) ? 0 : QUIZ) | (fits(tags, own) ? 0 : TAG) | (fits(levels, [level]) ? 0 : LEVEL) |
      (fits(states, stands) ? 0 : STATE);
    if (misses === 0) counted.total += 1;
    if ((misses & ~QUIZ) === 0) count(counted.quizzes, quiz);
    if ((misses & ~TAG) === 0) for (const tag of own) count(counted.tags, tag);
    if ((misses & ~LEVEL) === 0 && level) count(counted.levels, level);
    if ((misses & ~STATE) === 0) for (const state of stands) count(counted.states, state);
  }
  return counted;
}

/**
 * @param {Filters} filters
 * @returns {[ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>, ReadonlySet<string>]}
 */
function testsOf({ quizzes, tags, levels, states }) {
  return [new Set(quizzes), new Set(tags), new Set(levels), new Set(states)];
}

/**
 * @param {ReadonlySet<string>} test empty for one that everything passes
 * @param {Iterable<string>} values
 */
function fits(test, values) {
  if (test.size === 0) return true;
  for (const value of values) if (test.has(value)) return true;
  return false;
}

/**
 * @param {Map<string, number>} counts
 * @param {string} name
 */
function count(counts, name) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
