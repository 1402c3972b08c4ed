/**
 * The whole bank: its catalogue, and its questions quiz by quiz, loaded when the first of a quiz is wanted.
 *
 * @import { Entry } from "../core/select.js"
 */
import { loadScript, siteRoot } from "../page/load-script.js";

/**
 * @typedef {{name: string, title: string, url: string}} QuizEntry
 * @typedef {{name: string, title: string}} TagEntry
 *
 * @typedef {object} CatalogueData as `generator/site/catalogue.py` writes it
 * @property {{practice?: string, progress?: string}} pages
 * @property {QuizEntry[]} quizzes
 * @property {TagEntry[]} tags
 * @property {[id: string, quiz: number, kind: string, tags: number[], difficulty: string, points: number][]} questions
 *
 * @typedef {object} Bank
 * @property {readonly QuizEntry[]} quizzes
 * @property {readonly TagEntry[]} tags
 * @property {readonly Entry[]} entries
 * @property {ReadonlyMap<string, Entry>} byId
 * @property {(name: string) => string} quizTitle
 * @property {(name: string) => string} tagTitle
 * @property {(page: "practice" | "progress", rest?: string) => string} pageAddress with a query and a place
 */

/** @type {Promise<Bank> | undefined} */
let bankOnTheWay;

/** @type {Map<string, Readonly<Record<string, string>>>} */
const questionsByQuiz = new Map();

/**
 * Load the catalogue, once.
 *
 * @returns {Promise<Bank>}
 */
export function loadBank() {
  window.qbankCatalogue = (data) => void (window.qbankCatalogueData = data); // which another script may have loaded
  bankOnTheWay ??= loadScript("practice/catalogue.js").then(
    () => bankOf(/** @type {CatalogueData} */ (window.qbankCatalogueData)),
    (error) => {
      bankOnTheWay = undefined;
      throw error;
    },
  );
  return bankOnTheWay;
}

/**
 * Have the questions of a quiz at hand.
 *
 * @param {string} quiz
 */
export async function loadQuiz(quiz) {
  window.qbankQuestions = (name, questions) => void questionsByQuiz.set(name, questions);
  if (questionsByQuiz.has(quiz)) return;
  await loadScript(`quizzes/${encodeURIComponent(quiz)}/questions.js`);
}

/**
 * Make the element of a question, as its own page has it; addresses in it lead to where they led there.
 *
 * @param {Bank} bank
 * @param {Entry} entry
 * @returns {Promise<HTMLElement>}
 */
export async function loadQuestion(bank, entry) {
  await loadQuiz(entry.quiz);
  const html = questionsByQuiz.get(entry.quiz)?.[entry.id];
  if (!html) throw new Error(`The question ${entry.id} is missing.`);
  const content = document.createElement("template");
  content.innerHTML = html;
  const section = /** @type {HTMLElement} */ (content.content.firstElementChild);
  const page = quizAddress(bank, entry.quiz);
  for (const name of ["href", "src", "poster"]) {
    for (const element of section.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, new URL(element.getAttribute(name) ?? "", page).href);
    }
  }
  return document.importNode(section, true);
}

/**
 * The address of a quiz's page, or of a question on it.
 *
 * @param {Bank} bank
 * @param {string} quiz
 * @param {string} [id]
 */
export function quizAddress(bank, quiz, id = "") {
  return siteAddress(bank.quizzes.find((each) => each.name === quiz)?.url ?? "", id && `#${id}`);
}

/**
 * An address of the site; a folder opened without a server needs the name of its page.
 *
 * @param {string} path from the top of the site
 * @param {string} rest query and place
 */
function siteAddress(path, rest) {
  const url = new URL(path + rest, siteRoot);
  if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
  return url.href;
}

/**
 * @param {CatalogueData} data
 * @returns {Bank}
 */
function bankOf(data) {
  const entries = data.questions.map(([id, quiz, kind, tags, level, points]) => ({
    id,
    quiz: data.quizzes[quiz]?.name ?? "",
    kind,
    tags: tags.map((tag) => data.tags[tag]?.name ?? ""),
    level,
    points,
  }));
  const quizTitles = new Map(data.quizzes.map(({ name, title }) => [name, title]));
  const tagTitles = new Map(data.tags.map(({ name, title }) => [name, title]));
  return {
    quizzes: data.quizzes,
    tags: [...data.tags].sort((a, b) => a.title.localeCompare(b.title)),
    entries,
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    quizTitle: (name) => quizTitles.get(name) ?? name,
    tagTitle: (name) => tagTitles.get(name) ?? name,
    pageAddress: (page, rest = "") => siteAddress(data.pages[page] ?? "", rest),
  };
}
