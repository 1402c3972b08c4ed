/**
 * Reads a question from its section of the page: the only place where scripts learn of the key.
 *
 * @import { Common, Question } from "../core/question.js"
 */

/**
 * @param {HTMLElement} section
 * @returns {Question | null} null for a question that cannot be graded: a draft that lacks its key, say
 */
export function readQuestion(section) {
  const { question: id = "", points = "1", difficulty = "", tags = "" } = section.dataset;
  /** @type {Common} */
  const common = {
    id,
    points: Number(points),
    difficulty: /** @type {Common["difficulty"]} */ (difficulty),
    tags: tags.split(" ").filter(Boolean),
  };
  const body = readBody(section);
  return id && body ? /** @type {Question} */ ({ ...common, ...body }) : null;
}

/**
 * @param {HTMLElement} section
 * @returns {object | null}
 */
function readBody(section) {
  const { kind, select, scoring, shuffle } = section.dataset;
  const key = section.querySelector(".qb-answer .qb-key");
  switch (kind) {
    case "choice": {
      const options = all(section, ".qb-options > li").map((li) => ({
        index: Number(li.dataset.option),
        fixed: "fixed" in li.dataset,
      }));
      options.sort((one, other) => one.index - other.index);
      const right = all(section, ".qb-answer .qb-key > li").map((li) => Number(li.dataset.option));
      if (options.length === 0 || (right.length === 0 && select !== "many")) return null;
      return {
        kind,
        select,
        scoring: scoring === "all" ? "all" : "partial",
        shuffle: shuffle !== "no",
        options,
        key: right,
      };
    }
    case "numeric": {
      const { answer, tolerance } = key instanceof HTMLElement ? key.dataset : {};
      if (answer === undefined || tolerance === undefined) return null;
      const unit = section.querySelector(".qb-blank")?.getAttribute("data-unit") ?? "";
      return { kind, unit, key: { answer: Number(answer), tolerance: Number(tolerance) } };
    }
    case "short-text": {
      const accepted = all(section, ".qb-answer .qb-key > li").map((li) => li.textContent?.trim() ?? "");
      return accepted.length ? { kind, key: accepted } : null;
    }
    case "matching": {
      const pairs = all(section, ".qb-answer .qb-key > li[data-pair]");
      pairs.sort((one, other) => Number(one.dataset.pair) - Number(other.dataset.pair));
      const matches = all(section, ".qb-matches > li").map((li) => Number(li.dataset.match));
      return pairs.length ? { kind, key: pairs.map((li) => Number(li.dataset.match)), matches } : null;
    }
    case "ordering": {
      const order = all(section, ".qb-answer .qb-key > li").map((li) => Number(li.dataset.item));
      const items = all(section, ".qb-items > li").map((li) => Number(li.dataset.item));
      return order.length ? { kind, key: order, items } : null;
    }
    case "open":
      return key ? { kind, key: null } : null;
    default:
      return null;
  }
}

/**
 * @param {HTMLElement} section
 * @param {string} selector
 * @returns {HTMLElement[]}
 */
function all(section, selector) {
  return [...section.querySelectorAll(selector)].filter((each) => each instanceof HTMLElement);
}
