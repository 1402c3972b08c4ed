/** The scripts of every page. */

import { loadApps } from "./apps.js";
import { dropLandmarks } from "./landmarks.js";
import { startQuiz } from "./quiz.js";
import { whenPageIsShown } from "./start.js";
import { rememberOpenedAnswers } from "./printing.js";

rememberOpenedAnswers();
dropLandmarks();
whenPageIsShown(() => {
  startQuiz();
  loadApps();
});
