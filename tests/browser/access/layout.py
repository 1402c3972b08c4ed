"""Finds what does not fit: texts and controls that are cut off, outside the screen, or on top of one another."""

from __future__ import annotations

FAULTS = """(main) => {
  const style = (each) => getComputedStyle(each);
  const name = (each) => `${each.localName}.${each.className} “${(each.textContent || "").trim().slice(0, 30)}”`;
  const within = (each, test) => each && (test(each) || within(each.parentElement, test));
  const clipped = (one) => style(one).clipPath !== "none" || parseFloat(style(one).textIndent) < 0;
  const unseen = (each) => within(each, clipped);
  const scrolls = (each) => within(each, (one) => /auto|scroll/.test(style(one).overflowX));
  const above = (one) => /sticky|fixed/.test(style(one).position) || one.matches(".qb-menu-list");
  const covers = (each) => within(each, above);
  const shown = document.querySelector("dialog:is([open], :popover-open)") ?? main;
  const faults = new Set();

  const { scrollWidth } = document.documentElement;
  if (scrollWidth > innerWidth) faults.add(`the page is ${scrollWidth} wide`);

  // Where something is to be seen: controls, pictures, formulas, and the lines of texts
  const places = [];
  const add = (owner, box) => {
    if (box.width < 2 || box.height < 2) return;
    if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(owner)) faults.add(`outside: ${name(owner)}`);
    if (covers(owner)) return; // and is meant to
    const rim = Math.min(6, box.height / 4); // a line is higher than its letters
    const [left, right, top, bottom] = [box.left + 2, box.right - 2, box.top + rim, box.bottom - rim];
    places.push({ owner, left, right, top, bottom });
  };
  const whole = "input, select, textarea, img, svg, math, progress, .qb-star, .qb-mark, .qb-move";
  for (const each of shown.querySelectorAll(whole)) {
    const hidden = !each.checkVisibility() || (unseen(each) && !each.matches(".qb-mark"));
    if (!hidden && !each.parentElement.closest(whole)) add(each, each.getBoundingClientRect());
  }
  const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const [text, owner] = [texts.currentNode, texts.currentNode.parentElement];
    if (!text.data.trim() || owner.closest(`${whole}, .headerlink, option, title`)) continue;
    if (!owner.checkVisibility() || unseen(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const line of range.getClientRects()) add(owner, line);
  }

  places.sort((one, other) => one.top - other.top);
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (other.top >= one.bottom) break;
      const apart = other.left >= one.right || other.right <= one.left;
      const same = one.owner.contains(other.owner) || other.owner.contains(one.owner);
      if (!apart && !same) faults.add(`on top of one another: ${name(one.owner)} and ${name(other.owner)}`);
    }
  });

  for (const each of shown.querySelectorAll(":not(math, math *, svg *, .headerlink, .qb-mark)")) {
    if (!each.checkVisibility() || !each.textContent.trim() || unseen(each)) continue;
    const { overflowX, overflowY } = style(each);
    const wide = /hidden|clip/.test(overflowX) && each.scrollWidth > each.clientWidth + 1;
    const high = /hidden|clip/.test(overflowY) && each.scrollHeight > each.clientHeight + 1;
    if (wide || high) faults.add(`cut off: ${name(each)}`);
  }
  return [...faults];
}"""
"""To be called with the element that is looked at; an open dialog is looked at in its place."""

SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
math, math * { letter-spacing: normal !important; word-spacing: normal !important; line-height: normal !important; }
"""
"""The distances of WCAG 2.2, 1.4.12, which a reader may set for text; formulas are no text."""
