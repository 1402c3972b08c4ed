"""Finds what does not fit: texts and controls that are cut off, outside the screen, or on top of one another."""

from __future__ import annotations

FAULTS = """(main) => {
  const faults = [];
  const name = (each) => `${each.localName}.${each.className} “${(each.textContent || each.value || "").trim().slice(0, 30)}”`;
  const style = (each) => getComputedStyle(each);
  const ancestors = function* (each) { for (; each; each = each.parentElement) yield each; };
  const some = (each, test) => [...ancestors(each)].some(test);
  const unseen = (each) => some(each, (one) => style(one).clipPath !== "none" || style(one).textIndent.startsWith("-"));
  const floats = (each) => some(each, (one) => ["sticky", "fixed"].includes(style(one).position) || one.matches(".qb-menu-list"));
  const scrolls = (each) => some(each, (one) => /auto|scroll/.test(style(one).overflowX));
  const open = document.querySelector("dialog[open]");
  const scope = open ?? main;

  if (document.documentElement.scrollWidth > innerWidth) faults.push(`the page is ${document.documentElement.scrollWidth} wide`);

  // Boxes of what is seen: controls, pictures, formulas, and lines of text
  const boxes = [];
  const add = (owner, box) => {
    if (box.width < 2 || box.height < 2) return;
    const outside = box.right > innerWidth + 1 || box.left < -1;
    if (outside && !scrolls(owner)) faults.push(`outside: ${name(owner)}`);
    boxes.push({ owner, box });
  };
  const whole = "input, select, textarea, img, svg, math, .qb-star, .qb-mark, .qb-move, progress";
  for (const each of scope.querySelectorAll(whole)) {
    if (!each.checkVisibility() || each.parentElement.closest(whole) || floats(each)) continue;
    if (each.matches(":not(.qb-mark)") && unseen(each)) continue;
    add(each, each.getBoundingClientRect());
  }
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, parent = text.parentElement;
    if (!text.data.trim() || parent.closest(whole + ", .headerlink, option, title") || !parent.checkVisibility()) continue;
    if (unseen(parent) || floats(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) add(parent, box);
  }

  // A letter's box is higher than what is drawn of it
  const inner = ({ left, right, top, bottom }) => {
    const rim = Math.min(6, (bottom - top) / 4);
    return { left: left + 2, right: right - 2, top: top + rim, bottom: bottom - rim };
  };
  const cells = boxes.map(({ owner, box }) => ({ owner, ...inner(box) })).sort((a, b) => a.top - b.top);
  cells.forEach((one, index) => {
    for (let next = index + 1; next < cells.length && cells[next].top < one.bottom; next += 1) {
      const other = cells[next];
      if (one.owner === other.owner || other.left >= one.right || other.right <= one.left) continue;
      if (one.owner.contains(other.owner) || other.owner.contains(one.owner)) continue;
      if (one.owner.closest("math") && other.owner.closest("math")) continue;
      faults.push(`on top of one another: ${name(one.owner)} and ${name(other.owner)}`);
    }
  });

  for (const each of scope.querySelectorAll("*")) {
    const { overflowX, overflowY } = style(each);
    if (!each.checkVisibility() || !each.textContent.trim() || unseen(each) || each.closest("math, svg, .headerlink, .qb-mark")) continue;
    const cut = (overflow, all, seen) => /hidden|clip/.test(overflow) && all > seen + 1;
    if (cut(overflowX, each.scrollWidth, each.clientWidth) || cut(overflowY, each.scrollHeight, each.clientHeight)) {
      faults.push(`cut off: ${name(each)}`);
    }
  }
  return [...new Set(faults)];
}"""

SPACED = """
* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }
math, math * { letter-spacing: normal !important; word-spacing: normal !important; line-height: normal !important; }
"""
"""The distances of WCAG 2.2, 1.4.12, which a reader may set for text; formulas are no text."""
