/** The script of every page: small, for it comes before anybody has done anything. */

import { loadApps } from "./apps.js";
import { loadAtFirstSign } from "./first-sign.js";
import { leaveJumpsToBrowser } from "./jumps.js";
import { dropLandmarks } from "./landmarks.js";
import { rememberOpenedAnswers } from "./opened.js";
import { whenPageIsShown } from "./start.js";
import { addToolBar } from "./tool-bar.js";

leaveJumpsToBrowser();
rememberOpenedAnswers();
dropLandmarks();
whenPageIsShown(() => {
  addToolBar();
  loadAtFirstSign();
  loadApps();
});
