/** An element as plain text, formulas included, for names that hold nothing else: browsers leave formulas out of them. */

/**
 * @param {Node} node
 * @returns {string} `x_1 = 2.8` for a formula
 */
export function plainText(node) {
  return textOf(node).replace(/\s+/g, " ").trim();
}

/**
 * @param {Node} node
 * @returns {string}
 */
function textOf(node) {
  if (node instanceof MathMLElement) return ` ${formula(node)} `;
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : [...node.childNodes].map(textOf).join("");
}

/**
 * @param {Element} element of MathML Core
 * @returns {string}
 */
function formula(element) {
  if (element.children.length === 0) return (element.textContent ?? "").trim();
  const parts = [...element.children].map(formula).filter(Boolean);
  const [one = "", two = "", three = ""] = parts.map((part) => (part.length > 1 ? `(${part})` : part));
  switch (element.localName) {
    case "mfrac":
      return `${one}/${two}`;
    case "msub":
    case "munder":
      return `${one}_${two}`;
    case "msup":
    case "mover":
      return `${one}^${two}`;
    case "msubsup":
    case "munderover":
      return `${one}_${two}^${three}`;
    case "msqrt":
      return `√(${parts.join(" ")})`;
    case "mtr":
      return `${parts.join(", ")};`;
    default:
      return parts.join(" ");
  }
}
