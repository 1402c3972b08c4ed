/** Which answers were opened: the theme opens every `<details>` before it prints, and only these are to be printed. */

/** A click on the summary (a key press on it is one, too) is the reader's. */
export function rememberOpenedAnswers() {
  document.documentElement.classList.add("qb-watched");
  document.addEventListener("click", (event) => {
    const summary = event.target instanceof Element && event.target.closest(".qb-answer > summary");
    const answer = summary && summary.parentElement;
    if (answer instanceof HTMLDetailsElement) {
      answer.toggleAttribute("data-asked", !answer.open);
      answer.removeAttribute("data-with-all");
    }
  });
}
