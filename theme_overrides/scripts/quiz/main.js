/** What lets the questions of a page be answered: loaded when somebody is there to do so. */

import { startQuiz } from "../page/quiz.js";
import { whenPageIsShown } from "../page/start.js";

whenPageIsShown(() => void setTimeout(startQuiz)); // a task of its own, apart from the reading of the script
