/** Progress as a file that its reader keeps. */
import { make } from "../page/dom.js";

/**
 * Offer a text as a file.
 *
 * @param {string} name
 * @param {string} text
 */
export function download(name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = make("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * Let the reader choose a file.
 *
 * @returns {Promise<string | undefined>} Its text; undefined when none was chosen.
 */
export function chooseFile() {
  return new Promise((resolve) => {
    const input = make("input", { type: "file", accept: ".json,application/json" });
    input.addEventListener("change", async () => resolve(await input.files?.[0]?.text()));
    input.addEventListener("cancel", () => resolve(undefined));
    input.click();
  });
}
