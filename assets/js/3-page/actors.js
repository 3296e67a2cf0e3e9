// The Actors view: drawn when it first opens, narrowed with everything else, laid out to its width.

import { keptFigures } from "../1-values/charts.js";
import { byId, element } from "../1-values/dom.js";
import * as involvement from "../1-values/involvement.js";
import { extent, scale as makeScale, ticks } from "../1-values/scale.js";
import { current, go } from "../1-values/store.js";
import { activeFilters, counted } from "../1-values/wording.js";
import * as actorRow from "../2-drawing/actor-row.js";
import { years as drawYears } from "../2-drawing/axis.js";
import * as items from "../2-drawing/items.js";
import * as picture from "../2-drawing/picture.js";

// A lifeline this wide has room for the words beside its marks.
const ROOM_FOR_LABELS = 560;
const FRAMES_TO_SETTLE = 6;

// All actors in the order of the filter, each with its events and its row.
/** @type {DrawnActor[]} */
let cast = [];
/** @type {ActorKind[]} */
let kinds = [];
/** @type {Measure} */
let measure;
// What is on screen: a cache of the last `show`, never a second truth.
/** @type {{ corpus: Corpus, kept: Set<string>, figures: Set<string>, scopes: Set<string> }} */
let shown;
/** @type {(Axis & { key: string }) | null} */
let axis = null;
let width = 0;
/** @type {string | null} */
let soughtBefore = null;
let isFolded = false;

/**
 * The one of all actors that is meant.
 * @param {(actor: DrawnActor) => boolean} isMeant
 */
const actorOf = (isMeant) => /** @type {DrawnActor} */ (cast.find(isMeant));

/** @param {Corpus} corpus */
function start(corpus) {
  const events = involvement.byActor(corpus);
  cast = corpus.options.actor.map(({ id, group }) => {
    const actor = { id, group, events: events.get(id), names: corpus.names[id] };
    const row = actorRow.draw(corpus, actor);
    return { ...actor, row, line: row.querySelector(".lifeline"), found: [], takesPart: false };
  });
  kinds = ["Found by the search", ...new Set(cast.map(({ group }) => group))].map(kind);
  byId("actors").replaceChildren(...kinds.map(({ section }) => section));
  byId("actor-kinds").replaceChildren(...kinds.map(({ link }) => link));
  byId("belonging").replaceChildren(
    ...corpus.views.actors.groups.map((group) => picture.content(corpus, group)),
  );
  measure = items.measurer(byId("events"));
  byId("actors").addEventListener("toggle", opened, true);
  new ResizeObserver(resized).observe(byId("actors"));
}

/**
 * A kind of actor: its heading with the axis, the place of its rows, and the way to it.
 * @param {string} name @param {number} place
 */
function kind(name, place) {
  const id = `kind-${place}`;
  const axis = element("div", { className: "kind-axis", "aria-hidden": "true" });
  const rows = element("div", { className: "kind-rows" });
  const section = element(
    "section",
    { className: "kind", id, tabIndex: -1, "aria-labelledby": `${id}-name` },
    element("header", { className: "kind-head" }, element("h2", { id: `${id}-name` }, name), axis),
    rows,
  );
  const link = element(
    "a",
    { href: `#${id}`, "data-kind-of": id },
    name,
    " ",
    element("span", { className: "count" }),
  );
  return { name, section, rows, axis, link };
}

/** @param {Corpus} corpus @param {Shown} given1 */
export function show(corpus, { selection, page, kept, scopes }) {
  if (!cast.length) start(corpus);
  const figures = keptFigures(corpus.figures, kept);
  shown = { corpus, kept, figures, scopes };
  const isFiltered = activeFilters(selection).length > 0;
  for (const actor of cast) {
    actor.found = involvement.foundUnder(actor.names, selection.words);
    actor.takesPart = involvement.takesPart(actor.events, kept, isFiltered);
    actor.row.hidden = !actor.takesPart && !actor.found.length && actor.id !== page.who;
    actor.row.toggleAttribute("data-sought", actor.id === page.who);
  }
  arrange();
  pale();
  fold();
  narrow();
  say(isFiltered);
  goTo(page.who ?? null);
  keepInSight();
}

function narrow() {
  width ||= widthNow();
  if (!width) return;
  const drawn = axisFor(shown);
  for (const actor of cast) {
    if (!actor.row.hidden) actorRow.narrow(shown.corpus, actor, keptOf(actor), drawn);
  }
}

/** @param {DrawnActor} actor */
const keptOf = (actor) => actorRow.keptOf(shown.corpus, actor, shown.kept, shown.figures);

/** Whom the search names stands first, everyone else under their kind. */
function arrange() {
  const [first, ...others] = kinds;
  put(
    first,
    cast.filter(({ found }) => found.length),
  );
  for (const one of others) {
    put(
      one,
      cast.filter(({ group, found }) => group === one.name && !found.length),
    );
  }
}

/**
 * Moves only where something changes: what is moved loses the keyboard.
 * @param {ActorKind} given @param {DrawnActor[]} actors
 */
function put({ section, rows, link }, actors) {
  const wanted = actors.map(({ row }) => row);
  const isThere =
    wanted.length === rows.children.length && wanted.every((row, n) => row === rows.children[n]);
  if (!isThere) rows.replaceChildren(...wanted);
  const there = wanted.filter((row) => !row.hidden).length;
  section.hidden = link.hidden = !there;
  link.lastChild.textContent = String(there);
}

/** In the pictures, names of actors that take no part; a picture of none but those goes. */
function pale() {
  const part = new Set(cast.filter(({ takesPart }) => takesPart).map(({ id }) => id));
  for (const figure of byId("belonging").children) {
    const names = [...figure.querySelectorAll("[data-name]")];
    for (const name of names) name.toggleAttribute("data-pale", !part.has(name.dataset.name));
    figure.hidden = !names.some((name) => part.has(name.dataset.name));
  }
}

/** Whom the search names is seen at once: the pictures above are folded when it finds someone. */
function fold() {
  const pictures = /** @type {FrameElement} */ (byId("belonging").closest("details"));
  pictures.hidden = [...byId("belonging").children].every(({ hidden }) => hidden);
  const isNamed = cast.some(({ found }) => found.length > 0);
  if (isNamed !== isFolded) pictures.open = !isNamed;
  isFolded = isNamed;
}

/**
 * The axis is drawn anew only where its width or the scopes have changed.
 * @param {{ corpus: Corpus, scopes: Set<string> }} given
 */
function axisFor({ corpus, scopes }) {
  const key = [width, ...[...scopes].sort()].join();
  if (axis?.key === key) return axis;
  const inScope = corpus.events.filter(({ scope }) => scopes.has(scope[0]));
  const scale = makeScale(extent(inScope, corpus.subject.days), width);
  axis = { key, scale, measure: width >= ROOM_FOR_LABELS ? measure : null };
  for (const one of kinds) one.axis.replaceChildren(drawYears(scale, corpus.views.timeline.edge));
  byId("actors").style.setProperty("--years", years(scale));
  return axis;
}

/**
 * The years as a background: one line at the start of each.
 * @param {Scale} scale
 */
const years = (scale) =>
  ticks(scale)
    .map(
      ({ x }) =>
        `linear-gradient(var(--line-faint), var(--line-faint)) ${x}px 0 / 1px 100% no-repeat`,
    )
    .join(", ");

/** Of a lifeline; 0 while none is seen. */
const widthNow = () =>
  byId("actors").querySelector(".kind:not([hidden]) .kind-axis")?.clientWidth ?? 0;

function resized() {
  const now = widthNow();
  if (!now || now === width) return;
  width = now;
  narrow();
}

/** @param {boolean} isFiltered */
function say(isFiltered) {
  const all = counted(cast.length, "actor");
  const part = cast.filter(({ takesPart }) => takesPart);
  const idle = part.filter(({ events }) => !events.length).length;
  const elsewhere = cast.length - part.length;
  const words = [`${part.length - idle} of ${all} take part in the events shown.`];
  if (idle) words.push(`${idle} more stand in no event of the table.`);
  byId("actors-says").dataset.shown = String(part.length);
  byId("actors-says").replaceChildren(
    words.join(" "),
    ...(isFiltered || !elsewhere ? [] : [" ", otherScopes(elsewhere)]),
  );
}

/** @param {number} count */
const otherScopes = (count) =>
  element(
    "button",
    { type: "button", className: "tool", "data-every-scope": "1" },
    `Show ${count} more: ${scopesNotShown().join(", ")}`,
  );

const scopesNotShown = () =>
  shown.corpus.options.scope.filter(({ id }) => !shown.scopes.has(id)).map(({ label }) => label);

/**
 * Rows on the way are laid out only as they come near, and then push what was gone to.
 * @param {HTMLElement} node @param {number} [frames]
 */
function bringToTop(node, frames = FRAMES_TO_SETTLE) {
  node.scrollIntoView({ block: "start" });
  if (frames) requestAnimationFrame(() => bringToTop(node, frames - 1));
}

/**
 * To the actor that is asked for, once.
 * @param {string | null} who
 */
function goTo(who) {
  if (who && who !== soughtBefore) {
    const { row } = actorOf(({ id }) => id === who);
    row.focus({ preventScroll: true });
    bringToTop(row);
  }
  soughtBefore = who;
}

/** Rows above may come and go: the keyboard stays in sight. */
function keepInSight() {
  const { activeElement } = document;
  if (byId("actors").contains(activeElement)) activeElement?.scrollIntoView({ block: "nearest" });
}

/** @param {{ target: any }} given */
function opened({ target }) {
  if (!target.open) return;
  const actor = actorOf(({ row }) => row.contains(target));
  actorRow.fill(shown.corpus, target, keptOf(actor));
}

/**
 * The actor named, in this view, whether or not the filters leave it there.
 * @param {string | undefined} who
 */
function seek(who) {
  soughtBefore = null;
  go({ page: { view: "actors", who } });
}

function everyScope() {
  const { corpus, selection } = current();
  const scope = new Set(corpus.options.scope.map(({ id }) => id));
  go({ selection: { ...selection, choices: { ...selection.choices, scope } } });
  byId("actors-says").focus();
}

/** @param {string} id */
function toKind(id) {
  byId(id).focus({ preventScroll: true });
  bringToTop(byId(id));
}

/** @param {FrameElement} target @param {Heard} event */
export function clicked(target, event) {
  const link = target.closest("a[data-who]");
  const kindLink = target.closest("a[data-kind-of]");
  if (kindLink) toKind(kindLink.dataset.kindOf);
  else if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    seek(link.dataset.who);
  } else if (target.closest("[data-every-scope]")) everyScope();
  else return false;
  return true;
}
