// The argument as an outline: under each heading its claims, and what each is tied to.

import { element, pressed } from "../1-values/dom.js";
import { inWords, undatedInWords } from "../1-values/evidence.js";

/** @param {number[]} numbers */
const notes = (numbers) => (numbers.length ? `fn ${numbers.join(", ")}` : "");

/** @param {Tied} given */
function tied({ event, link }) {
  return element(
    "li",
    { "data-event": event.id, className: "tied" },
    element("span", { className: `relation ${link.relation}` }, link.relation),
    " ",
    element("button", { type: "button", className: "name", "data-open": event.id }, event.title),
    element(
      "span",
      { className: "small" },
      ` ${[event.when, link.voice, `ground: ${link.basis}`, notes(link.footnotes)].filter(Boolean).join(" · ")}`,
    ),
  );
}

/** @param {Tied[]} evidence */
function evidenceList(evidence) {
  if (!evidence.length) return null;
  const undated = undatedInWords(evidence);
  return element(
    "details",
    { className: "tied-to" },
    element(
      "summary",
      {},
      inWords(evidence),
      undated ? [" · ", element("span", { className: "untied" }, undated)] : null,
    ),
    element("ul", {}, evidence.map(tied)),
  );
}

/**
 * @param {string} id
 * @param {Payload.Claim} given1
 * @param {string[]} themes
 * @param {Tied[]} evidence
 */
function claim(id, { text, footnotes }, themes, evidence) {
  const ground = [themes.length ? `theme ${themes.join(", ")}` : "", notes(footnotes)];
  return element(
    "li",
    { className: "claim", "data-claim": id },
    element("p", { className: "prose claim-text", id: `claim-${id}` }, text),
    element("p", { className: "claim-marks small" }),
    element(
      "div",
      { className: "claim-foot small" },
      element("span", {}, ground.filter(Boolean).join(" · ")),
      evidence.length
        ? element(
            "button",
            {
              type: "button",
              className: "name",
              "data-light": id,
              "aria-describedby": `claim-${id}`,
            },
            "Light its events",
          )
        : element("span", { className: "untied" }, inWords(evidence)),
    ),
    evidenceList(evidence),
  );
}

/**
 * All of it, once; what is shown of it is marked afterwards.
 * @param {Corpus} corpus @param {Lookup<Tied[]>} evidence
 */
export function content(corpus, evidence) {
  const { headings, themes } = corpus.views.argument;
  return headings.map(({ section, label, claims }) =>
    element(
      "section",
      { className: "heading", "data-section": section },
      element("h2", {}, label),
      element(
        "ol",
        {},
        claims.map((id) => claim(id, corpus.claims[id], themes[id] ?? [], evidence.get(id))),
      ),
    ),
  );
}

/**
 * How the open event bears on a claim, in words; empty where it does not.
 * @param {TimelineEvent | null} event @param {string} id
 */
const markWords = (event, id) => {
  const link = event?.links.find((one) => one.claim === id);
  return link ? `The open event ${link.relation} this: ${link.voice}` : "";
};

/**
 * Its events stand in the open once it alone is chosen, and no longer than that.
 * @param {HTMLElement} item @param {boolean} chosen @param {boolean} isAlone
 */
function unfold(item, chosen, isAlone) {
  const list = item.querySelector(".tied-to");
  if (list && chosen !== item.hasAttribute("data-chosen")) list.open = chosen && isAlone;
}

/**
 * Whether a claim is in the reading, lit, chosen, and borne upon by the open event.
 * @param {HTMLElement} item
 * @param {{ there: boolean, lit: boolean, chosen: boolean, isAlone: boolean, event: TimelineEvent | null, kept: Set<string> }} given1
 */
export function mark(item, { there, lit, chosen, isAlone, event, kept }) {
  const id = item.dataset.claim;
  unfold(item, chosen, isAlone);
  item.hidden = !there;
  item.toggleAttribute("data-dimmed", !lit);
  item.toggleAttribute("data-chosen", chosen);
  const words = markWords(event, id);
  item.toggleAttribute("data-marked", Boolean(words));
  item.querySelector(".claim-marks").textContent = words;
  const button = item.querySelector("[data-light]");
  if (button) pressed(button, chosen);
  for (const one of item.querySelectorAll("[data-event]")) {
    one.toggleAttribute("data-dimmed", !kept.has(one.dataset.event));
  }
}

/**
 * For as long as a reader looks at an event: the claims it bears on.
 * @param {HTMLElement} outline @param {TimelineEvent | null | undefined} event
 */
export function preview(outline, event) {
  const claims = new Set(event?.links.map(({ claim }) => claim));
  outline.toggleAttribute("data-preview", claims.size > 0);
  for (const item of outline.querySelectorAll(".claim")) {
    item.toggleAttribute("data-lit", claims.has(item.dataset.claim));
  }
}

/**
 * A heading without any claim of the reading is left out.
 * @param {HTMLElement} outline
 */
export function markHeadings(outline) {
  for (const heading of outline.children) {
    heading.hidden = !heading.querySelector(".claim:not([hidden])");
  }
}
