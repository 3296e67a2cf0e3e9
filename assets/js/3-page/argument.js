// The Argument view: choosing a claim lights its events, opening an event marks its claims.

import { byId } from "../1-values/dom.js";
import { byClaim, isLit } from "../1-values/evidence.js";
import { dropped } from "../1-values/selection.js";
import { current, go } from "../1-values/store.js";
import { activeFilters, counted } from "../1-values/wording.js";
import * as outline from "../2-drawing/outline.js";
import * as timeline from "../2-drawing/timeline.js";
import * as filtering from "./filtering.js";

/** @type {Lookup<Tied[]>} */
let evidence;
// The claims last gone to: only others move the outline.
/** @type {string | null} */
let goneTo = null;

/** @param {Corpus} corpus */
function start(corpus) {
  evidence = byClaim(corpus);
  byId("outline").replaceChildren(...outline.content(corpus, evidence));
  looked("outline", (target) => preview(target?.closest("[data-claim]")?.dataset.claim));
  looked("events", (target) => {
    outline.preview(
      byId("outline"),
      corpus.byId.get(target?.closest("[data-event]")?.dataset.event),
    );
  });
}

/**
 * What the mouse or the keyboard comes to, and null when it leaves.
 * @param {string} id @param {(target: any) => void} at
 */
function looked(id, at) {
  for (const entering of ["pointerover", "focusin"]) {
    byId(id).addEventListener(entering, ({ target }) => at(target));
  }
  for (const leaving of ["pointerleave", "focusout"])
    byId(id).addEventListener(leaving, () => at(null));
}

/** @param {string} claim */
const eventsOf = (claim) => new Set(evidence.get(claim).map(({ event }) => event.id));

/** @param {string | undefined} claim */
const preview = (claim) => timeline.preview(claim ? eventsOf(claim) : null);

/** @param {Corpus} corpus @param {Shown} given1 */
export function show(corpus, { selection, page, kept }) {
  if (!evidence) start(corpus);
  const isFiltered = activeFilters(selection).length > 0;
  const isAlone = selection.choices.claim?.size === 1;
  const read = page.reading ? new Set(corpus.views.argument.readings[page.reading]) : null;
  const event = page.event ? corpus.byId.get(page.event) : null;
  byId("reading").value = page.reading ?? "";
  byId("light-reading").disabled = !read;
  for (const item of byId("outline").querySelectorAll(".claim")) {
    const { claim } = item.dataset;
    outline.mark(item, {
      there: !read || read.has(claim),
      lit: isLit(evidence.get(claim), kept, isFiltered),
      chosen: selection.choices.claim?.has(claim) ?? false,
      isAlone,
      event,
      kept,
    });
  }
  outline.markHeadings(byId("outline"));
  say();
  goToFirst("[data-marked]", "[data-chosen]");
}

/**
 * To the first claim the open event bears on, else to the first that is chosen.
 * @param {...string} marks
 */
function goToFirst(...marks) {
  const items = marks.flatMap((mark) => [
    ...byId("outline").querySelectorAll(`${mark}:not([hidden])`),
  ]);
  const { claim } = items[0]?.dataset ?? {};
  if (claim && claim !== goneTo) goTo(items[0]);
  goneTo = claim ?? null;
}

function say() {
  const there = [...byId("outline").querySelectorAll(".claim:not([hidden])")];
  const lit = there.filter((item) => !item.hasAttribute("data-dimmed"));
  const untied = there.filter((item) => item.querySelector(".untied"));
  const { label } = byId("reading").selectedOptions[0].dataset;
  byId("outline-says").textContent =
    `${label ? `${label}: ` : ""}${lit.length} of ${counted(there.length, "step")} lit; ` +
    `${untied.length} without dated evidence.`;
}

/**
 * Within the outline alone: the page stays where it is.
 * @param {HTMLElement} item
 */
function goTo(item) {
  const [at, within] = [item, byId("outline")].map((one) => one.getBoundingClientRect());
  if (at.top >= within.top && at.bottom <= within.bottom) return;
  byId("outline").scrollTop += at.top - within.top - within.height / 4;
}

const isBeside = () =>
  byId("view-timeline").getBoundingClientRect().left >=
  byId("outline").getBoundingClientRect().right;

/** @param {HTMLElement} node */
const isInSight = (node) => {
  const { top, bottom } = node.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

/** On a timeline beside the outline, the first that is lit comes into sight if none is. */
function bringLit() {
  const lit = timeline
    .order()
    .map(timeline.itemOf)
    .filter((item) => item !== null);
  if (lit.length && !lit.some(isInSight)) lit[0].scrollIntoView({ block: "center" });
}

/**
 * The sentence above says what is chosen and grows with it: the claim stays in sight.
 * @param {string} claim
 */
function keepInSight(claim) {
  byId(`claim-${claim}`).parentElement.scrollIntoView({ block: "nearest" });
}

/**
 * Only this claim; once more, and it is no longer chosen.
 * @param {string} claim
 */
function light(claim) {
  const { selection } = current();
  const chosen = selection.choices.claim;
  const isAlone = chosen?.size === 1 && chosen.has(claim);
  if (isAlone) go({ selection: dropped(selection, "claim") });
  else filtering.only("claim", claim);
  if (!isBeside()) keepInSight(claim);
  else if (!isAlone) bringLit();
}

function lightReading() {
  const { corpus, selection, page } = current();
  const tied = corpus.views.argument.readings[page.reading ?? ""].filter(
    (claim) => evidence.get(claim).length,
  );
  const choices = { ...selection.choices, claim: new Set(tied) };
  go({ selection: { ...selection, choices } });
  if (isBeside()) bringLit();
}

/** @param {FrameElement} target */
export function clicked(target) {
  const { light: claim } = target.closest("[data-light]")?.dataset ?? {};
  if (claim) light(claim);
  else if (target.closest("#light-reading")) lightReading();
  else return false;
  return true;
}

/** @param {FrameElement} target */
export function changed(target) {
  if (target.id === "reading") go({ page: { reading: target.value || null } });
}
