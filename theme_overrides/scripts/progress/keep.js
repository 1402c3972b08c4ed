/**
 * Progress is its reader's: a file to take along, a file to bring in, a way to forget.
 *
 * @import { Store } from "../core/store.js"
 */
import { KEPT_SESSION } from "../core/kept-session.js";
import { dayOf } from "../core/statistics.js";
import { say } from "../core/words.js";
import { ask } from "../practice/ask.js";
import { make, makeButton } from "../page/dom.js";
import { setTabValue } from "../practice/tab.js";
import { chooseFile, download } from "./file.js";

/**
 * Make the section.
 *
 * @param {Store} store
 * @param {() => number} now
 */
export function makeKeeping(store, now) {
  const said = make("p", { class: "qb-kept", role: "status" });
  const tell = (/** @type {string} */ text) => void (said.textContent = text);

  async function bringIn() {
    const text = await chooseFile();
    if (text === undefined) return;
    try {
      const { taken, left } = await store.importJson(text);
      tell([say("brought-in", { n: taken }), ...(left ? [say("left-out", { n: left })] : [])].join(" "));
    } catch (error) {
      tell(say(error instanceof Error && error.name === "newer" ? "file-newer" : "file-unreadable"));
    }
  }

  async function forget() {
    const sure = await ask({ title: say("reset-all"), text: [say("reset-all-what"), say("reset-hint")], yes: say("reset-all-yes") });
    if (!sure) return;
    await store.reset();
    setTabValue(KEPT_SESSION, undefined);
    tell(say("reset-done"));
  }

  return make("section", { class: "qb-keeping", "aria-labelledby": "qb-keeping" }, [
    make("h2", { id: "qb-keeping" }, [say("keep-progress")]),
    make("p", {}, [say("keep-what")]),
    make("div", { class: "qb-buttons" }, [
      makeButton(say("export"), () => {
        download(`qbank-progress-${dayOf(now())}.json`, store.exportJson());
        tell(say("export-done"));
      }),
      makeButton(say("import"), bringIn),
      makeButton(say("reset-all"), forget, { class: "qb-danger" }),
    ]),
    said,
  ]);
}
