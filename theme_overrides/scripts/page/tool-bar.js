/**
 * Above the questions of a quiz: how many there are, and buttons for all of them at once. They are there with the page,
 * in the room that it keeps for them; what they do comes with what lets questions be answered.
 */

import { say } from "../core/words.js";
import { make, makeButton } from "./dom.js";
import { quizLinks } from "../practice/quiz-links.js";

/** Fill the place of the page that is shown, unless it is filled. */
export function addToolBar() {
  const place = document.querySelector(".md-content .qb-room");
  if (!place) return;
  const number = document.querySelectorAll(".md-content .qb-question").length;
  const meter = make("span", { class: "qb-meter", "aria-hidden": "true" }, [make("span"), make("span")]);
  for (const share of ["--qb-right-share", "--qb-answered-share"]) meter.style.setProperty(share, "0");
  const tool = (/** @type {string} */ name, more = "") => makeButton(say(name), () => {}, { class: `qb-tool qb-do-${name} ${more}` });
  const menu = make("details", { class: "qb-menu" }, [
    make("summary", { class: "md-button qb-tool" }, [say("print")]),
    make("div", { class: "qb-menu-list" }, [tool("print-blank"), tool("print-key")]),
  ]);
  place.classList.remove("qb-room");
  place.removeAttribute("hidden");
  place.setAttribute("role", "group");
  place.setAttribute("aria-label", say("tools"));
  place.replaceChildren(
    make("p", { class: "qb-progress" }, [make("span", { class: "qb-tally" }, [say("tally-none", { n: number })]), meter]),
    make("div", { class: "qb-tool-row" }, [...quizLinks(), tool("open-all"), menu, tool("keys", "qb-keys-button")]),
  );
}
