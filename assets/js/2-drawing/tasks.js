// Tasks on screen: a question, its options as buttons, and what is said to each choice.

import { element } from "../1-values/dom.js";

/** @param {number} number @param {number} place @param {string} text */
const option = (number, place, text) =>
  element(
    "button",
    { type: "button", className: "task-option", "data-task": number, "data-place": place },
    element("span", { className: "task-place", "aria-hidden": "true" }),
    text,
  );

/** @param {Payload.Task} one @param {number} number */
function task(one, number) {
  const inOrder = one.answer.length > 1;
  return element(
    "li",
    { className: "task" },
    element(
      "fieldset",
      {},
      element("legend", {}, one.question),
      inOrder
        ? element(
            "p",
            { className: "small" },
            "Choose them one after the other, the earliest first.",
          )
        : null,
      one.options.map(({ text }, place) => option(number, place, text)),
    ),
    element("div", { className: "task-says", role: "status" }),
  );
}

/** @param {string} does @param {string} words */
const tool = (does, words) =>
  element("button", { type: "button", className: "tool", "data-tasks": does }, words);

/** @param {Payload.Story} story */
export const content = (story) => [
  element(
    "form",
    { className: "dialog-close", method: "dialog" },
    element("button", { type: "submit", className: "bar-button" }, "Close"),
  ),
  element("h2", {}, `Tasks: ${story.title}`),
  element(
    "div",
    { className: "choice-row" },
    tool("print", "Print, answers apart"),
    tool("gift", "For Moodle (GIFT)"),
  ),
  element("ol", { className: "tasks" }, story.tasks.map(task)),
  ...story.lacking.map((words) => element("p", { className: "small" }, words)),
];

/** @param {Payload.Task} one @param {number[]} chosen */
export const isRight = (one, chosen) =>
  chosen.length === one.answer.length && chosen.every((place, n) => place === one.answer[n]);

/**
 * What is said to those chosen; nothing until all places of an order are taken.
 * @param {Payload.Task} one @param {number[]} chosen
 */
function says(one, chosen) {
  if (chosen.length < one.answer.length) return [];
  const right = isRight(one, chosen);
  const own =
    one.answer.length === 1 ? one.options[chosen[0]].feedback : "Another order is certain.";
  const verdict = right ? "Right." : `Not quite. ${own}`;
  return [
    element("p", {}, element("strong", {}, verdict), right ? ` ${one.explanation}` : ""),
    right
      ? element(
          "ul",
          { className: "small" },
          one.sources.map((source) => element("li", {}, source)),
        )
      : element("p", { className: "small" }, "Try again: choose another."),
  ];
}

/**
 * Marks what is chosen, with its place where there are several.
 * @param {HTMLElement} item @param {Payload.Task} one @param {number[]} chosen
 */
export function mark(item, one, chosen) {
  const done = chosen.length === one.answer.length;
  for (const button of item.querySelectorAll(".task-option")) {
    const place = chosen.indexOf(Number(button.dataset.place));
    button.setAttribute("aria-pressed", String(place >= 0));
    button.querySelector(".task-place").textContent =
      place >= 0 && one.answer.length > 1 ? `${place + 1}. ` : "";
  }
  item.dataset.answered = done ? (isRight(one, chosen) ? "right" : "wrong") : "";
  item.querySelector(".task-says").replaceChildren(...says(one, chosen));
}
