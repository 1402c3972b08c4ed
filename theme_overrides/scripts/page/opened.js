/** Which answers were opened: the theme opens every `<details>` before it prints, and only these are to be printed. */

/**
 * A click on the summary (a key press on it is one, too) is the reader's. The root is marked by an attribute of its own:
 * a further class there lets browsers style the whole page anew.
 */
export function rememberOpenedAnswers() {
  document.documentElement.toggleAttribute("data-qb-watched", true);
  document.addEventListener("click", (event) => {
    const summary = event.target instanceof Element && event.target.closest(".qb-answer > summary");
    const answer = summary && summary.parentElement;
    if (answer instanceof HTMLDetailsElement) answer.toggleAttribute("data-asked", !answer.open);
  });
}
