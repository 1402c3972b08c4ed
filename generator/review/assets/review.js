// Adds to a page that is complete without it: jumps between the two sides, filters, keys, and the edit to copy.
"use strict";

const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);
let keysOn = true;
let current = null; // the note that the keys speak of

// A button that takes the place and the looks of what stands there.
function button(words, className, pressed) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = className;
  made.textContent = words;
  if (pressed !== undefined) made.setAttribute("aria-pressed", pressed);
  return made;
}

const isPressed = (made) => made.getAttribute("aria-pressed") === "true";
const press = (made, value) => made.setAttribute("aria-pressed", value);

// Jumps

const linesOf = (names) => names.flatMap((name) => [byId(name), ...all(`[data-line="${name}"]`)]).filter(Boolean);

function lit(elements) {
  all(".lit").forEach((each) => each.classList.remove("lit"));
  elements.forEach((each) => each.classList.add("lit"));
}

// Brings the first element that is visible to the middle of its side, or its top where it is larger than that.
function bring(elements) {
  const first = elements.find((each) => each.checkVisibility());
  if (!first) return;
  const side = first.closest(".pane");
  const [box, frame] = [first.getBoundingClientRect(), side.getBoundingClientRect()];
  const middle = Math.max((frame.height - box.height) / 2, 110);
  side.scrollTop += box.top - frame.top - Math.min(middle, frame.height / 3);
}

// The lines that a note speaks of; of a question, or where its note names none, all of the question.
function namesOf(element) {
  const spoken = element.matches(".note") ? (element.dataset.lines || "").split(" ").filter(Boolean) : [];
  const { id } = element.closest(".card");
  return spoken.length ? spoken : all(`[data-questions~="${id}"]`).map((line) => line.id);
}

function showLines(element) {
  const found = linesOf(namesOf(element));
  lit([element.closest(".card"), ...found]);
  bring(found);
}

function showQuestion(target, from) {
  const card = target.closest(".card");
  if (card.hidden) filterBy(card.closest(".quiz"), "all");
  lit([card, ...linesOf(namesOf(card)), ...from]);
  bring([target]);
  if (target.matches(".note")) current = target;
  target.focus({ preventScroll: true });
}

function follow(link) {
  const target = byId(link.hash.slice(1));
  if (!target) return false;
  if (target.matches(".quiz")) {
    showQuiz(target);
  } else if (target.matches(".card, .note")) {
    showQuestion(target, []);
  } else {
    const speaker = link.closest(".note") || link.closest(".card");
    const found = linesOf([target.id]);
    lit(speaker ? [speaker.closest(".card"), ...linesOf(namesOf(speaker)), ...found] : found);
    bring(found);
  }
  history.replaceState(null, "", link.hash);
  return true;
}

function clicked(event) {
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest('a[href^="#"]');
  if (link) {
    const hash = link.getAttribute("href");
    if (follow({ hash, closest: (selector) => link.closest(selector) })) event.preventDefault();
    return;
  }
  if (event.target.closest("button, summary, pre, a") || String(getSelection())) return;
  const line = event.target.closest(".line[data-questions]");
  if (line) {
    showQuestion(byId(line.dataset.questions.split(" ")[0]), [line]);
    return;
  }
  const speaker = event.target.closest(".note") || event.target.closest(".card");
  if (!speaker) return;
  if (speaker.matches(".note")) current = speaker;
  showLines(speaker);
}

// Filters

function filterBy(quiz, code) {
  const cards = all(".card", quiz);
  for (const card of cards) {
    const codes = card.dataset.codes ? card.dataset.codes.split(" ") : [];
    card.hidden = !(code === "all" || (code === "*" ? codes.length : codes.includes(code)));
  }
  all("button.filter", quiz).forEach((each) => press(each, each.dataset.code === code));
  const shown = cards.filter((card) => !card.hidden).length;
  quiz.querySelector(".none").hidden = shown > 0;
  quiz.querySelector(".shown").textContent = code === "all" ? "" : `${shown} of ${cards.length} shown`;
}

function addFilters(quiz) {
  for (const text of all("span.filter", quiz)) {
    const made = button("", "filter", text.dataset.code === "all");
    made.dataset.code = text.dataset.code;
    made.append(...text.childNodes);
    made.addEventListener("click", () => filterBy(quiz, isPressed(made) ? "all" : made.dataset.code));
    text.replaceWith(made);
  }
}

// The edit

const settledOf = (card) => all(".note", card).filter((note) => note.classList.contains("settled"));

function update(card) {
  const notes = all(".note", card);
  const left = new Set(notes.filter((note) => !note.classList.contains("settled")).map((note) => note.dataset.note));
  const right = new Set(all("button.letter", card).filter(isPressed).map((each) => each.parentElement.dataset.option));
  for (const piece of all("[data-when]", card)) {
    const [kind, index] = piece.dataset.when.split("-");
    piece.hidden = kind === "option" ? !right.has(index) : kind === "note" ? !left.has(index) : !left.size;
  }
  const settled = notes.length - left.size;
  const what = notes.length ? `${settled} of ${notes.length} ${notes.length === 1 ? "note" : "notes"} settled` : "";
  card.querySelector(".said").textContent = what;
  count(card.closest(".quiz"));
}

function count(quiz) {
  const [notes, left] = [all(".note", quiz).length, all(".note:not(.settled)", quiz).length];
  const place = quiz.querySelector(".left");
  if (place && left < notes) place.textContent = left ? `${left} of ${notes} notes left` : "All notes settled";
  else if (place) place.textContent = place.dataset.all;
}

function settle(note, value) {
  note.classList.toggle("settled", value);
  press(note.querySelector(".settle"), value);
  update(note.closest(".card"));
}

function mark(option, made) {
  press(made, !isPressed(made));
  option.classList.toggle("right", isPressed(made));
  option.querySelector(".mark").textContent = isPressed(made) ? "right" : "";
  update(option.closest(".card"));
}

async function write(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement("textarea"); // browsers without the Clipboard API, or that refuse it to files
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error("copying is not allowed");
  }
}

function copy(card) {
  const text = all(".yaml [data-when]:not([hidden]), .yaml code > span:not([data-when])", card);
  const said = card.querySelector(".said");
  const copied = text.map((piece) => piece.textContent).join("");
  const place = `${card.dataset.place} of ${card.querySelector(".place").textContent.replace(/:\d+$/, "")}`;
  const done = copied ? `Copied. Put it in the place of ${place}.` : `Nothing is left: delete ${place}.`;
  write(copied).then(
    () => (said.textContent = done),
    () => {
      card.querySelector(".yaml").open = true;
      said.textContent = "The browser does not allow copying: select the YAML below.";
    },
  );
}

function addEdit(card) {
  const row = card.querySelector(".act");
  if (!row) return;
  for (const note of all(".note", card)) {
    const made = button("Settle", "button settle", false);
    made.addEventListener("click", () => settle(note, !isPressed(made)));
    note.querySelector(".about").append(made);
  }
  for (const option of all(".options > .option", card)) {
    const letter = option.querySelector(".letter");
    const made = button(letter.textContent, "letter", option.classList.contains("right"));
    made.setAttribute("aria-label", `Option ${letter.textContent} is right`);
    made.title = "Mark as right, or not, in the YAML to copy";
    made.addEventListener("click", () => mark(option, made));
    letter.replaceWith(made);
  }
  const made = button("Copy YAML", "button copy");
  const said = document.createElement("span");
  said.className = "said";
  said.setAttribute("role", "status");
  made.addEventListener("click", () => copy(card));
  row.append(made, said);
  update(card);
}

// Quizzes, and the two views of a scan

function showQuiz(quiz) {
  all(".quiz").forEach((each) => (each.hidden = each !== quiz));
  for (const link of all(".quizzes a")) {
    if (link.getAttribute("href") === `#${quiz.id}`) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}

function addViews(quiz) {
  const place = quiz.querySelector(".views");
  if (!place) return;
  const [scan, lines] = [quiz.querySelector(".scan"), quiz.querySelector(".lines")];
  const views = [["Scan", scan], ["Text", lines]].map(([words, view]) => [button(words, "filter", false), view]);
  const choose = (chosen) =>
    views.forEach(([made, view]) => {
      press(made, view === chosen);
      if (view) view.hidden = view !== chosen;
    });
  views.forEach(([made, view]) => made.addEventListener("click", () => choose(view)));
  place.append(...views.map(([made]) => made));
  choose(scan);
}

// Keys

const shownNotes = () => all(".quiz:not([hidden]) .card:not([hidden]) .note");

function goTo(note) {
  current = note;
  showLines(note);
  bring([note]);
  note.focus({ preventScroll: true });
  history.replaceState(null, "", `#${note.closest(".card").id}`); // a reload, after an edit, comes back here
}

function step(by) {
  const notes = shownNotes();
  if (!notes.length) return;
  const at = notes.indexOf(current);
  goTo(notes[at < 0 ? (by > 0 ? 0 : notes.length - 1) : Math.min(Math.max(at + by, 0), notes.length - 1)]);
}

// The next note that is not settled; behind the last one, the first.
function stepToOpen() {
  const open = shownNotes().filter((note) => !note.classList.contains("settled"));
  const next = open.find((note) => current?.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING);
  if (open.length) goTo(next || open[0]);
}

function markByPlace(place) {
  const option = current && all(".options > .option", current.closest(".card"))[place - 1];
  if (!option) return;
  mark(option, option.querySelector(".letter"));
  option.scrollIntoView({ block: "nearest" });
}

function enter() {
  if (!current) return;
  const lines = linesOf(namesOf(current)).filter((each) => each.checkVisibility());
  if (document.activeElement === current && lines.length) {
    showLines(current);
    lines[0].tabIndex = -1;
    lines[0].focus({ preventScroll: true });
  } else {
    current.focus();
  }
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  n: stepToOpen,
  Enter: enter,
  s: () => current?.querySelector(".settle")?.click(),
  c: () => current?.closest(".card").querySelector(".copy")?.click(),
  "?": () => byId("keys").showModal(),
};
for (let place = 1; place <= 9; place += 1) keys[place] = () => markByPlace(place);

function keyed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || byId("keys").open) return;
  const own = event.target.closest("a, button, summary, input, textarea, select");
  if (event.key === "Enter" && own) return;
  if (!Object.hasOwn(keys, event.key) || (!keysOn && event.key !== "?" && event.key !== "Enter")) return;
  event.preventDefault();
  keys[event.key]();
}

function addKeys() {
  const [dialog, toggle] = [byId("keys"), document.querySelector(".keys-on")];
  toggle.addEventListener("click", () => {
    keysOn = !keysOn;
    press(toggle, keysOn);
  });
  dialog.querySelector(".close").addEventListener("click", () => dialog.close());
  for (const head of all(".questions > .pane-head")) {
    const made = button("Keys", "filter shows-keys");
    made.addEventListener("click", () => dialog.showModal());
    head.append(made);
  }
  document.addEventListener("keydown", keyed);
}

for (const quiz of all(".quiz")) {
  addFilters(quiz);
  addViews(quiz);
  all(".card", quiz).forEach(addEdit);
}
document.addEventListener("click", clicked);
addKeys();
const start = location.hash && byId(location.hash.slice(1));
const first = (start && start.closest(".quiz")) || document.querySelector(".quiz");
if (first) showQuiz(first);
if (start) follow({ hash: location.hash, closest: () => null });
