// The theme opens every <details> before it prints. An answer is printed only if its reader opened it,
// so remember which ones: a click on the summary (a key press on it is one, too) is the reader's.
document.documentElement.classList.add("qb-watched");
document.addEventListener("click", (event) => {
  const answer = event.target.closest(".qb-answer > summary")?.parentElement;
  answer?.toggleAttribute("data-asked", !answer.open);
});
