/** Tells readers of something that they should know, at the foot of the window, until they dismiss it. */

import { say } from "../core/words.js";
import { make, makeButton } from "./dom.js";

/** @type {HTMLElement | undefined} */
let place;

/** @param {string} text */
export function showNotice(text) {
  place ??= make("div", { class: "qb-notices", role: "status" });
  if (!place.isConnected) document.body.append(place);
  const notice = make("div", { class: "qb-notice md-typeset" }, [make("p", {}, [text])]);
  notice.append(makeButton(say("dismiss"), () => notice.remove()));
  place.append(notice);
}
