/**
 * A list to choose from beside each prompt; the matches themselves, with their letters, stay where they are.
 *
 * @import { MatchingQuestion } from "../../core/question.js"
 * @import { Controls } from "./controls.js"
 */

import { letterOf } from "../../core/letters.js";
import { say } from "../../core/words.js";
import { make } from "../dom.js";
import { newId, putMark, removeMark, unwrap, wrapContent } from "./controls.js";
import { plainText } from "./plain-text.js";

const LONGEST = 60; // characters of a match in the list; all of it stands beside

/**
 * @param {HTMLElement} section
 * @param {MatchingQuestion} question
 * @returns {Controls | null} null when the section lacks what it should have
 */
export function matchingControls(section, question) {
  const pairs = section.querySelector(".qb-pairs");
  if (!(pairs instanceof HTMLElement)) return null;
  const names = [...pairs.querySelectorAll(".qb-matches > li")].map((match, place) => nameOf(match, letterOf(place)));
  const prompts = [...pairs.querySelectorAll(".qb-prompts > li")].filter((each) => each instanceof HTMLElement);
  const selects = question.key.map((_, pair) => {
    const prompt = prompts.find((each) => Number(each.dataset.pair) === pair);
    const select = make("select", {}, [
      make("option", { value: "" }, [say("choose-match")]),
      ...question.matches.map((match, place) => make("option", { value: match }, [names[place] ?? ""])),
    ]);
    if (prompt) {
      const id = newId();
      const text = wrapContent(prompt, "div", { id, class: "qb-prompt" });
      if (text.querySelector("math")) select.setAttribute("aria-label", plainText(text));
      else select.setAttribute("aria-labelledby", id);
      prompt.append(select);
    }
    return select;
  });
  const given = () => selects.map(({ value }) => (value === "" ? null : Number(value)));

  return {
    body: [pairs],
    legend: say("match-each"),
    response: () => (given().some((match) => match !== null) ? given() : null),
    set(response) {
      const wanted = Array.isArray(response) ? response : [];
      selects.forEach((select, pair) => (select.value = String(wanted[pair] ?? "")));
    },
    problem: () => (given().includes(null) ? say("match-first") : ""),
    mark({ parts }) {
      parts.forEach((right, pair) => {
        const prompt = selects[pair]?.parentElement;
        if (prompt) putMark(prompt, right ? "right" : "wrong");
      });
    },
    unmark: () => prompts.forEach(removeMark),
    focus: () => (selects.find(({ value }) => value === "") ?? selects[0])?.focus(),
    choose: () => false,
    destroy() {
      for (const prompt of prompts) {
        removeMark(prompt);
        prompt.querySelectorAll(":scope > select").forEach((select) => select.remove());
        prompt.querySelectorAll(":scope > .qb-prompt").forEach(unwrap);
      }
    },
  };
}

/**
 * Name a match in a list, which shows plain text alone.
 *
 * @param {Element} match
 * @param {string} letter
 */
function nameOf(match, letter) {
  const text = match.querySelector("img, pre") ? "" : plainText(match);
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
  return short ? `${letter}. ${short}` : letter;
}
