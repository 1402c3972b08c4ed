/**
 * What a reader chose on the practice page, as the query of its address: short, readable, the same choice always the
 * same text, so that it can be kept and shared. What an address says that makes no sense is left aside, never an error.
 *
 * `quiz=a,b&tag=c&level=hard&state=missed,due&n=20&mode=exam&minutes=30&order=bank&options=bank&seed=k7`
 *
 * @typedef {import("./select.js").Filters} Filters
 * @typedef {"practice" | "exam" | "due"} Mode
 *
 * @typedef {object} Choices
 * @property {Filters} filters
 * @property {number} number How many questions at most; 0 for all that fit.
 * @property {Mode} mode
 * @property {number} minutes The limit of an exam; 0 for none.
 * @property {boolean} shuffled Whether questions come in random order.
 * @property {boolean} shuffledOptions Whether options do.
 * @property {string} seed Of the random order: whoever opens the address gets the same; "" for a new one each time.
 */
import { LEVELS, STANDINGS } from "./select.js";

const MOST_QUESTIONS = 500;
const MOST_MINUTES = 600;
const MODES = ["practice", "exam", "due"];

/** @type {Choices} */
export const USUAL_CHOICES = {
  filters: { quizzes: [], tags: [], levels: [], states: [] },
  number: 20,
  mode: "practice",
  minutes: 0,
  shuffled: true,
  shuffledOptions: true,
  seed: "",
};

/**
 * Write choices as a query, without "?"; "" when all is as usual.
 *
 * @param {Choices} choices
 */
export function toQuery(choices) {
  const { filters } = choices;
  /** @type {[string, readonly string[]][]} */
  const pairs = [
    ["quiz", [...filters.quizzes].sort()],
    ["tag", [...filters.tags].sort()],
    ["level", LEVELS.filter((each) => filters.levels.includes(each))],
    ["state", STANDINGS.filter((each) => filters.states.includes(each))],
    ["n", choices.number === USUAL_CHOICES.number ? [] : [choices.number ? String(choices.number) : "all"]],
    ["mode", choices.mode === "practice" ? [] : [choices.mode]],
    ["minutes", choices.minutes ? [String(choices.minutes)] : []],
    ["order", choices.shuffled ? [] : ["bank"]],
    ["options", choices.shuffledOptions ? [] : ["bank"]],
    ["seed", choices.seed ? [choices.seed] : []],
  ];
  return pairs
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}=${values.map(encodeURIComponent).join(",")}`)
    .join("&");
}

/**
 * Read choices from a query.
 *
 * @param {string} query With or without "?".
 * @param {{quizzes?: ReadonlySet<string>, tags?: ReadonlySet<string>}} [known] The names that the bank has.
 * @returns {{choices: Choices, unknown: string[]}} And what was left aside because the bank has no such quiz or topic.
 */
export function fromQuery(query, known = {}) {
  const given = partsOf(query);
  const quizzes = namesOf(given.get("quiz"));
  const tags = namesOf(given.get("tag"));
  const first = (/** @type {string} */ name) => given.get(name)?.[0] ?? "";
  const mode = first("mode");
  return {
    choices: {
      filters: {
        quizzes: quizzes.filter((each) => known.quizzes?.has(each) ?? true),
        tags: tags.filter((each) => known.tags?.has(each) ?? true),
        levels: LEVELS.filter((each) => given.get("level")?.includes(each)),
        states: STANDINGS.filter((each) => given.get("state")?.includes(each)),
      },
      number: first("n") === "all" ? 0 : wholeNumber(first("n"), MOST_QUESTIONS) || USUAL_CHOICES.number,
      mode: MODES.includes(mode) ? /** @type {Mode} */ (mode) : USUAL_CHOICES.mode,
      minutes: wholeNumber(first("minutes"), MOST_MINUTES),
      shuffled: first("order") !== "bank",
      shuffledOptions: first("options") !== "bank",
      seed: /^[\w-]{1,24}$/u.test(first("seed")) ? first("seed") : "",
    },
    unknown: [
      ...quizzes.filter((each) => !(known.quizzes?.has(each) ?? true)),
      ...tags.filter((each) => !(known.tags?.has(each) ?? true)),
    ],
  };
}

/**
 * @param {string} query
 * @returns {Map<string, string[]>} Of each name, the values behind its first "=".
 */
function partsOf(query) {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  for (const part of query.replace(/^\?/, "").split("&")) {
    const end = part.indexOf("=");
    const name = end > 0 ? part.slice(0, end) : "";
    if (name && !parts.has(name)) parts.set(name, part.slice(end + 1).split(",").map(decodedOrEmpty));
  }
  return parts;
}

/** @param {string} text */
function decodedOrEmpty(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** @param {readonly string[] | undefined} values */
function namesOf(values) {
  return [...new Set(values)].filter(Boolean).sort();
}

/**
 * @param {string} text
 * @param {number} most
 */
function wholeNumber(text, most) {
  return /^\d{1,6}$/.test(text) ? Math.min(Number(text), most) : 0;
}
