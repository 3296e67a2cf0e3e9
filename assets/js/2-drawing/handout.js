// What a class is handed: a story with its footnotes, or tasks with their answers on a page apart.

import { element } from "../1-values/dom.js";
import { plain } from "../1-values/stories.js";
import { speaker } from "../1-values/voices.js";

const LETTERS = "ABCDEFGH";

const ONLY_HERE = "This link opens only on the computer it was printed from.";

/** @param {string} words */
const line = (words) => element("p", { className: "small" }, words);

/**
 * Where a sheet comes from: the paper and, where others can open it, the page it shows.
 * @param {Corpus} corpus
 * @param {{ link?: string, code?: HTMLElement | null, isLocal?: boolean }} given1
 */
export const origin = (corpus, { link, code = null, isLocal }) =>
  element(
    "div",
    { className: "printed-origin" },
    element(
      "div",
      {},
      line(`${corpus.subject.title}, after ${corpus.subject.credit}.`),
      link ? line(link) : null,
      isLocal ? line(ONLY_HERE) : null,
    ),
    code,
  );

/** @param {Corpus} corpus @param {number[]} numbers */
const footnotes = (corpus, numbers) =>
  element(
    "ul",
    { className: "handout-notes small" },
    numbers.map((number) => element("li", {}, corpus.footnotes[number].chain)),
  );

/** @param {Corpus} corpus @param {Payload.Step} given1 */
function step(corpus, { title, text, event: id, footnotes: numbers }) {
  const event = id ? corpus.byId.get(id) : null;
  const voice = event ? speaker(event.voice[0]) : "";
  return element(
    "li",
    {},
    element("h2", {}, plain(title)),
    element("p", { className: "prose" }, plain(text)),
    event
      ? element(
          "p",
          { className: "small" },
          `${event.title}: ${event.when} (${event.precision}; ${voice}).`,
        )
      : null,
    footnotes(corpus, numbers),
  );
}

/**
 * The teacher's notes are not part of it.
 * @param {Corpus} corpus
 * @param {Payload.Story} told
 * @param {{ link?: string, code?: HTMLElement | null, isLocal?: boolean }} address
 */
export const story = (corpus, told, address) => [
  element("h1", {}, told.title),
  origin(corpus, address),
  element(
    "ol",
    { className: "handout-steps" },
    told.steps.map((one) => step(corpus, one)),
  ),
];

/** @param {number[]} places */
export const letters = (places) => places.map((place) => LETTERS[place]).join(", ");

/** @param {Payload.Task} task */
const question = (task) =>
  element(
    "li",
    {},
    element("p", { className: "prose" }, task.question),
    element(
      "ul",
      { className: "handout-options" },
      task.options.map(({ text }, place) => element("li", {}, `${LETTERS[place]}  ${text}`)),
    ),
    element("p", { className: "handout-line" }, "Answer:"),
  );

/** @param {Payload.Task} task */
const answer = (task) =>
  element(
    "li",
    {},
    element("p", {}, element("strong", {}, letters(task.answer)), ` ${task.explanation}`),
    element(
      "ul",
      { className: "handout-notes small" },
      task.sources.map((one) => element("li", {}, one)),
    ),
  );

/** @param {Corpus} corpus @param {Payload.Story} told */
export const tasks = (corpus, told) => [
  element("h1", {}, `Tasks: ${told.title}`),
  origin(corpus, {}),
  element("ol", { className: "handout-tasks" }, told.tasks.map(question)),
  element("section", { className: "handout-answers" }, [
    element("h2", {}, `Answers: ${told.title}`),
    element("ol", {}, told.tasks.map(answer)),
  ]),
];
