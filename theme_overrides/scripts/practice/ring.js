/** A share drawn as a ring, with the number in it. */
import { sayNumber } from "../core/words.js";

const SVG = "http://www.w3.org/2000/svg";
const AROUND = 2 * Math.PI * 44;

/**
 * Draw a share.
 *
 * @param {number} share From 0 to 1.
 */
export function drawRing(share) {
  const text = sayNumber(share, { style: "percent", maximumFractionDigits: 0 });
  const svg = svgElement("svg", { class: "qb-ring", viewBox: "0 0 100 100", role: "img", "aria-label": text });
  const arc = { cx: 50, cy: 50, r: 44, "stroke-dasharray": `${(share * AROUND).toFixed(1)} ${AROUND.toFixed(1)}` };
  const label = svgElement("text", { x: 50, y: 51, "text-anchor": "middle", "dominant-baseline": "middle" });
  label.textContent = text;
  svg.append(svgElement("circle", { cx: 50, cy: 50, r: 44, class: "qb-ring-all" }));
  if (share > 0) svg.append(svgElement("circle", { ...arc, class: "qb-ring-share", transform: "rotate(-90 50 50)" }));
  svg.append(label);
  return svg;
}

/**
 * Make an element of a drawing.
 *
 * @param {string} tag
 * @param {Readonly<Record<string, string | number>>} attributes
 * @returns {SVGElement}
 */
export function svgElement(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
