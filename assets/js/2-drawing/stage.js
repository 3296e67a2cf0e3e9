// The stage: one step of a story in large type, with what carries it.

import { element } from "../1-values/dom.js";
import { hides } from "../1-values/stories.js";
import { speaker, theWork } from "../1-values/voices.js";

// As long as the longest number a class might guess: the length of a gap gives nothing away.
const GAP = "\u2003\u2003\u2003";

const gap = () =>
  element("span", { className: "gap" }, GAP, element("span", { className: "unseen" }, "hidden"));

/**
 * A text whose dates or numbers are gaps for as long as they are to be guessed.
 * @param {[string, string][]} parts @param {string | null} hidden
 */
export const masked = (parts, hidden) =>
  parts.map(([text, gives]) => (hidden && gives === hidden ? gap() : text));

/**
 * @param {TimelineEvent | null | undefined} event
 * @param {Payload.Step} given1
 * @param {string | null} ask
 */
function eventLine(event, { lit }, ask) {
  if (!event) return null;
  const voice = speaker(event.voice[0]);
  return element(
    "p",
    { className: "stage-event", "data-event": event.id },
    element("strong", {}, masked(lit, hides(ask))),
    " · ",
    ask === "dates" ? gap() : `${event.when} (${event.precision})`,
    " ",
    element("span", { className: "voice" }, voice),
  );
}

/** @param {Payload.Step} given @param {string | null} ask */
function claims({ argued }, ask) {
  if (!argued.length) return null;
  return element(
    "ul",
    { className: "stage-claims", "aria-label": `What ${theWork()} argues here` },
    argued.map(([id, text]) =>
      element("li", { "data-claim": id }, ask === "claims" ? gap() : masked(text, hides(ask))),
    ),
  );
}

/**
 * Left out while dates are asked for: titles of works name years.
 * @param {Corpus} corpus @param {number[]} numbers @param {string | null} ask
 */
const sources = (corpus, numbers, ask) =>
  ask === "dates"
    ? null
    : element(
        "ul",
        { className: "stage-sources", "aria-label": "Sources" },
        numbers.map((number) =>
          element("li", { "data-footnote": number }, corpus.footnotes[number].chain),
        ),
      );

/** @param {string} does @param {string} words @param {string} says @param {boolean} [disabled] */
const button = (does, words, says, disabled = false) =>
  element(
    "button",
    {
      type: "button",
      className: "tool",
      "data-stage": does,
      "aria-label": says,
      title: says,
      disabled,
    },
    words,
  );

/** @param {Presented} given @param {string | null} ask */
function tools({ story, number }, ask) {
  return element(
    "div",
    { className: "stage-tools" },
    element("span", { className: "stage-place" }, `${number} of ${story.steps.length}`),
    button("back", "←", "The step before (←)", number === 1),
    button("on", "→", "The next step (→)", number === story.steps.length),
    ask ? button("reveal", "Show", "Show what is hidden (R)") : null,
    button("fill", "Full screen", "Full screen, or no longer (F)"),
    button("help", "?", "Keys (?)"),
    button("end", "End", "End the presentation (Escape)"),
  );
}

/** A filter of the reader's own hides what the step is about: said, with the way back. */
const hiddenNotice = () =>
  element(
    "p",
    { className: "notice" },
    "A filter hides the event of this step. ",
    element("button", { type: "button", className: "tool", "data-stage": "unfilter" }, "Show it"),
  );

/**
 * What is below or beside is hidden along with what it would give away.
 * @param {Presented} given @param {string | null} ask
 */
function hidden({ page }, ask) {
  if (!hides(ask)) return null;
  const names = page.view === "figures" ? "The chart is" : "The names on the timeline are";
  const what = ask === "dates" && page.view !== "figures" ? "The timeline is" : names;
  const words = `${what} hidden with the ${ask}, to give none away.`;
  return element("p", { className: "stage-sources" }, words);
}

/**
 * `ask` is what is still hidden to be guessed; `isHidden`, whether a filter hides the event.
 * @param {Corpus} corpus
 * @param {Presented} shown
 * @param {{ ask: string | null, isHidden: boolean }} given2
 */
export function content(corpus, shown, { ask, isHidden }) {
  const { story, step } = shown;
  const event = step.event ? corpus.byId.get(step.event) : null;
  return [
    element(
      "header",
      { className: "stage-head" },
      element("p", {}, story.title),
      tools(shown, ask),
    ),
    element("h1", { id: "stage-title", tabIndex: -1 }, masked(step.title, hides(ask))),
    element("p", { className: "prose stage-text" }, masked(step.text, hides(ask))),
    isHidden ? hiddenNotice() : eventLine(event, step, ask),
    claims(step, ask),
    sources(corpus, step.footnotes, ask),
    hidden(shown, ask),
  ].filter((one) => one !== null);
}
