// The presenter's own window: this step and its notes, the next one, the time, and every step.

import { element, pressed } from "../1-values/dom.js";
import { plain } from "../1-values/stories.js";

/** @param {string} does @param {string} words @param {boolean} [disabled] */
const button = (does, words, disabled = false) =>
  element("button", { type: "button", className: "tool", "data-stage": does, disabled }, words);

/** @param {boolean} is */
function blank(is) {
  const toggle = button("blank", "Blank the class's screen");
  pressed(toggle, is);
  return toggle;
}

/** @param {string} title @param {...Child} content */
const part = (title, ...content) =>
  element("section", { className: "presenter-part" }, element("h2", {}, title), content);

/** @param {Presented} given */
function jumps({ story, number }) {
  return element(
    "ol",
    { className: "jumps" },
    story.steps.map((step, place) =>
      element(
        "li",
        {},
        element(
          "button",
          {
            type: "button",
            className: "name",
            "data-step": place + 1,
            "aria-current": place + 1 === number ? "step" : null,
          },
          plain(step.title),
        ),
      ),
    ),
  );
}

function times() {
  return element(
    "p",
    { className: "times" },
    element("span", { id: "presenter-clock" }),
    " · ",
    element("span", { id: "presenter-elapsed" }),
    " ",
    button("restart-clock", "Start the time again"),
  );
}

/**
 * @param {Corpus} corpus
 * @param {Presented} shown
 * @param {{ ask: string | null, isBlank: boolean }} given2
 */
export function content(corpus, shown, { ask, isBlank }) {
  const { story, number, step } = shown;
  const next = story.steps[number];
  const event = step.event ? corpus.byId.get(step.event) : null;
  return [
    element(
      "header",
      { className: "stage-head" },
      element("p", {}, `${story.title} · ${number} of ${story.steps.length}`),
      element(
        "div",
        { className: "stage-tools" },
        button("back", "← Back", number === 1),
        button("on", "Next →", !next),
        ask ? button("reveal", "Show what is hidden") : null,
        blank(isBlank),
        button("end", "Close this window"),
      ),
    ),
    times(),
    element("h1", { id: "stage-title", tabIndex: -1 }, plain(step.title)),
    element(
      "div",
      { className: "presenter-parts" },
      part(
        "What the class sees",
        element("p", { className: "prose" }, plain(step.text)),
        event ? element("p", { className: "small" }, `${event.title} · ${event.when}`) : "",
      ),
      part("Notes", element("p", { className: "prose presenter-notes" }, step.notes || "None.")),
      part(
        "Next",
        element("p", { className: "prose" }, next ? plain(next.title) : "This is the last step."),
      ),
      part("All steps", jumps(shown)),
    ),
  ];
}

/** @param {number} number */
const two = (number) => String(number).padStart(2, "0");

/** @param {Date} date */
export const clock = (date) => `${two(date.getHours())}:${two(date.getMinutes())}`;

/** @param {number} milliseconds */
export const elapsed = (milliseconds) => {
  const seconds = Math.floor(milliseconds / 1000);
  return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)} since the start`;
};
