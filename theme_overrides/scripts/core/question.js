/**
 * What the scripts know of a question. It is read from the page (`page/read-question.js`) and from nowhere else; numbers
 * of options, pairs, matches and items are their indices in the bank's file, from 0, wherever they stand on the page.
 *
 * @typedef {"choice" | "numeric" | "short-text" | "matching" | "ordering" | "open"} Kind
 *
 * @typedef {object} Common
 * @property {string} id given once, never changed: a reader's history hangs on it
 * @property {number} points what a right answer is worth
 * @property {"easy" | "medium" | "hard" | ""} difficulty
 * @property {readonly string[]} tags as slugs
 *
 * @typedef {object} Option
 * @property {number} index
 * @property {boolean} fixed whether it keeps its place when options are shuffled
 *
 * @typedef {object} ChoiceBody
 * @property {"choice"} kind
 * @property {"one" | "many"} select how many options may be chosen
 * @property {"partial" | "all"} scoring whether a part of the key is worth something
 * @property {boolean} shuffle whether the options may stand in another order
 * @property {readonly Option[]} options in the bank's order
 * @property {readonly number[]} key the right options
 *
 * @typedef {object} NumericBody
 * @property {"numeric"} kind
 * @property {string} unit may be empty
 * @property {{ answer: number, tolerance: number }} key
 *
 * @typedef {object} ShortTextBody
 * @property {"short-text"} kind
 * @property {readonly string[]} key every accepted text
 *
 * @typedef {object} MatchingBody
 * @property {"matching"} kind
 * @property {readonly number[]} key for each pair, the match that belongs to it
 * @property {readonly number[]} matches all of them, distractors as well, in the order of the page
 *
 * @typedef {object} OrderingBody
 * @property {"ordering"} kind
 * @property {readonly number[]} key the items in their right order
 * @property {readonly number[]} items in the order of the page
 *
 * @typedef {object} OpenBody
 * @property {"open"} kind
 * @property {null} key there is a model answer to compare with, and only the reader can judge
 *
 * @typedef {Common & ChoiceBody} ChoiceQuestion
 * @typedef {Common & NumericBody} NumericQuestion
 * @typedef {Common & ShortTextBody} ShortTextQuestion
 * @typedef {Common & MatchingBody} MatchingQuestion
 * @typedef {Common & OrderingBody} OrderingQuestion
 * @typedef {Common & OpenBody} OpenQuestion
 * @typedef {ChoiceQuestion | NumericQuestion | ShortTextQuestion | MatchingQuestion | OrderingQuestion | OpenQuestion}
 *   Question
 *
 * What a reader answered; null for nothing:
 * - choice: indices of the chosen options
 * - numeric, short text: the text as it was typed
 * - matching: for each pair, the index of the match, or null
 * - ordering: indices of the items, in the order they were put in
 * - open: the fraction that the reader gives himself: 0, 0.5 or 1
 * @typedef {readonly number[] | readonly (number | null)[] | string | number | null} Response
 */

