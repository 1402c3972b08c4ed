/** From the page of a quiz to the practice page with this quiz chosen, if the site has one among its pages. */

import { say } from "../core/words.js";
import { make } from "../page/dom.js";
import { siteRoot } from "../page/load-script.js";

const PRACTICE = /^practice(?:\/|\/index\.html|\.html)$/;
const QUIZ = /^quizzes\/([^/]+?)(?:\/|\/index\.html|\.html)$/;

/**
 * Make the links.
 *
 * @returns {HTMLAnchorElement[]} none where there is nowhere to lead to
 */
export function quizLinks() {
  const path = (/** @type {string} */ address) => new URL(address).href.slice(siteRoot.href.length).replace(/[?#].*/s, "");
  const links = [...document.querySelectorAll("nav a[href]")].filter((each) => each instanceof HTMLAnchorElement);
  const page = links.find(({ href }) => href.startsWith(siteRoot.href) && PRACTICE.test(path(href)));
  const quiz = QUIZ.exec(path(location.href))?.[1];
  if (!page || !quiz) return [];
  const link = (/** @type {string} */ text, /** @type {string} */ mode) =>
    make("a", { class: "md-button qb-tool", href: `${page.href.replace(/[?#].*/s, "")}?quiz=${quiz}${mode}` }, [text]);
  return [link(say("one-by-one"), ""), link(say("as-exam"), "&mode=exam")];
}
