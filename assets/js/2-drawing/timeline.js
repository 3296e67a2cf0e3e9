// The timeline: one list in the order of time, laid out as lanes or read as a list.

import { yearInWords } from "../1-values/calendar.js";
import { byId } from "../1-values/dom.js";
import { place } from "../1-values/placing.js";
import { extent, scale as makeScale } from "../1-values/scale.js";
import { theWork } from "../1-values/voices.js";
import * as axis from "./axis.js";
import { mark, measurer, position, withSummary } from "./items.js";

// Beyond this many events only those in view are drawn, the rest as the reader scrolls.
const WHOLE = 250;
const BATCH = 200;
const MARGIN = 600;
const ROOM_FOR_GUTTER = 880;
const LANE_HEADER = 22;
const NARROWEST = 320;
const ZOOMS = [1, 1.5, 2, 3, 4, 6, 8, 12];

/** @type {How} */
const AT_FIRST = { lanes: "kind", layout: "list", dim: false };

// What is on screen: a cache of the last `show`, never a second truth.
/** @type {DrawnTimeline} */
let drawn;

const isLarge = () => drawn.corpus.events.length > WHOLE;

/** @param {Corpus} data */
export function start(data) {
  drawn = {
    corpus: data,
    measure: measurer(byId("events")),
    nodes: /** @type {Lookup<HTMLElement>} */ (new Map()),
    shown: { kept: new Set(), events: [], ids: new Set(), scopes: new Set(), page: AT_FIRST },
    plan: null,
    zoom: 0,
    listed: BATCH,
  };
  if (!isLarge()) byId("events").replaceChildren(...data.events.map(node));
}

/** @param {TimelineEvent} event */
function node(event) {
  if (!drawn.nodes.has(event.id)) {
    drawn.nodes.set(event.id, withSummary(event, drawn.corpus.views.timeline.words.kind));
  }
  return drawn.nodes.get(event.id);
}

/**
 * Draws what is kept. `page` gives lanes, layout and dim, each already decided; while the view
 * is not visible nothing is laid out, but what is shown is known.
 * @param {Narrowed} narrowed
 * @param {Set<string>} scopes
 * @param {How} page
 * @param {boolean} visible
 */
export function show(narrowed, scopes, page, visible) {
  const kept = new Set(narrowed.kept);
  const inScope = drawn.corpus.events.filter((event) => event.scope.some((one) => scopes.has(one)));
  const events = page.dim ? inScope : inScope.filter(({ id }) => kept.has(id));
  drawn.shown = { kept, events, ids: new Set(events.map(({ id }) => id)), scopes, page };
  drawn.listed = BATCH;
  if (!visible) return;
  byId("timeline").dataset.layout = page.layout;
  byId("timeline").toggleAttribute("data-dim", page.dim);
  if (page.layout === "lanes") layOut();
  else leaveLanes();
  draw();
}

function leaveLanes() {
  drawn.plan = null;
  byId("events").style.height = "";
  byId("events").style.width = "";
}

/** Positions are made anew only when what they depend on has changed; says whether they were. */
function layOut() {
  const timeline = byId("timeline");
  const gutter = timeline.clientWidth >= ROOM_FOR_GUTTER;
  timeline.dataset.gutter = gutter ? "1" : "0";
  const visibleWidth = Math.max(byId("track").clientWidth, NARROWEST);
  const { page, scopes, events } = drawn.shown;
  const which = page.dim ? [...scopes].sort() : events.map(({ id }) => id);
  const key = [page.lanes, page.dim, visibleWidth, gutter, drawn.zoom, ...which].join();
  if (drawn.plan?.key === key) return false;
  const scale = makeScale(
    extent(events, drawn.corpus.subject.days),
    visibleWidth * ZOOMS[drawn.zoom],
  );
  const placed = place(events, placement(page.lanes, scale, gutter, visibleWidth));
  drawn.plan = { key, scale, ...placed, put: new Set() };
  if (!isLarge()) events.forEach(put);
  byId("events").style.width = `${scale.width}px`;
  byId("events").style.height = `${placed.height}px`;
  axis.draw(scale, placed.lanes, drawn.corpus.views.timeline.edge);
  return true;
}

/**
 * @param {string} key @param {Scale} scale @param {boolean} gutter @param {number} visibleWidth
 * @returns {Placement}
 */
function placement(key, scale, gutter, visibleWidth) {
  const none = { id: undefined, label: "None named", short: "None named" };
  return {
    lanes: [...drawn.corpus.views.timeline.lanes[key], none],
    laneOf: (event) => event[/** @type {FacetKey} */ (key)][0],
    scale,
    measure: drawn.measure,
    header: gutter ? 0 : LANE_HEADER,
    visibleWidth,
    tray: `Undated in ${theWork()}`,
  };
}

/**
 * Once a plan: of a large table the same items come into view again and again.
 * @param {TimelineEvent} event
 */
function put(event) {
  const { plan } = drawn;
  if (!plan || plan.put.has(event.id)) return;
  plan.put.add(event.id);
  position(node(event), event, plan.places.get(event.id), plan.scale);
}

/** @param {TimelineEvent} event */
const markOf = (event) => {
  const kept = drawn.shown.kept.has(event.id);
  return { there: drawn.shown.ids.has(event.id), dimmed: drawn.shown.ids.has(event.id) && !kept };
};

function draw() {
  const events = isLarge() ? partInView() : drawn.corpus.events;
  if (isLarge()) {
    events.forEach(put);
    fill(byId("events"), events.map(node));
  }
  for (const event of events) mark(node(event), markOf(event));
  headYears();
}

/**
 * Leaves what is there already where it is: what is moved loses the keyboard.
 * @param {HTMLElement} list @param {HTMLElement[]} items
 */
function fill(list, items) {
  const wanted = new Set(items);
  for (const li of [...list.children]) if (!wanted.has(li)) li.remove();
  /** @type {Element | null} */
  let next = list.firstElementChild;
  for (const li of items) {
    if (li === next) next = li.nextElementSibling;
    else list.insertBefore(li, next);
  }
}

/** Of a large table, what is in view: a window of the lanes, or the list so far. */
function partInView() {
  const { plan, shown } = drawn;
  if (!plan) return shown.events.slice(0, drawn.listed);
  const top = byId("events").getBoundingClientRect().top;
  const from = -top - MARGIN;
  const to = innerHeight - top + MARGIN;
  const first = order()[0];
  return shown.events.filter(({ id }) => {
    const y = plan.places.get(id).top;
    // The first that is kept is always there: Tab leads to it.
    return (y >= from && y <= to) || id === first;
  });
}

/** The list says each year once, above its first event. */
function headYears() {
  /** @type {string | null} */
  let before = null;
  for (const event of drawn.plan ? [] : drawn.shown.events) {
    const li = drawn.nodes.get(event.id);
    const year = event.span ? yearInWords(event.span.years[0]) : `Undated in ${theWork()}`;
    if (li && year !== before) li.dataset.head = year;
    else if (li) delete li.dataset.head;
    before = year;
  }
}

/** As the reader scrolls through a large table; a small one is there already. */
export function follow() {
  if (!isLarge()) return;
  if (!drawn.plan) {
    const end = byId("events").getBoundingClientRect().bottom;
    if (end > innerHeight + MARGIN || drawn.listed >= drawn.shown.events.length) return;
    drawn.listed += BATCH;
  }
  draw();
}

/** Before printing, everything is drawn that is shown. */
export function drawAll() {
  if (!isLarge()) return;
  drawn.listed = drawn.shown.events.length;
  byId("events").replaceChildren(...drawn.shown.events.map(node));
  for (const event of drawn.shown.events) mark(node(event), markOf(event));
}

export function resized() {
  if (drawn.plan && layOut()) draw();
}

/**
 * Zooms by steps, or fits for 0, and keeps the middle of what is seen in the middle.
 * @param {number} steps
 */
export function zoomBy(steps) {
  if (!drawn.plan) return;
  const track = byId("track");
  const middle = (track.scrollLeft + track.clientWidth / 2) / drawn.plan.scale.width;
  drawn.zoom = steps === 0 ? 0 : Math.min(ZOOMS.length - 1, Math.max(0, drawn.zoom + steps));
  resized();
  track.scrollLeft = middle * drawn.plan.scale.width - track.clientWidth / 2;
  scrolled();
}

/**
 * Half a screen earlier or later.
 * @param {number} direction
 */
export function pan(direction) {
  byId("track").scrollBy({ left: (direction * byId("track").clientWidth) / 2 });
}

/** The years above the track move along with it. */
export function scrolled() {
  byId("axis").scrollLeft = byId("track").scrollLeft;
}

/** Ids in the order of time of all that is kept; the way of the keyboard and of the card. */
export function order() {
  const { events, kept } = drawn.shown;
  return events.filter(({ id }) => kept.has(id)).map(({ id }) => id);
}

/**
 * The item of an event; null where it is not drawn.
 * @param {string} id
 */
export function itemOf(id) {
  const li = drawn.shown.ids.has(id) ? drawn.nodes.get(id) : null;
  return li?.isConnected ? li : null;
}

/**
 * The item of an event, drawn if it was not; null where it is not shown.
 * @param {string} id
 */
export function reveal(id) {
  if (!drawn.shown.ids.has(id)) return null;
  if (!itemOf(id)) bringIntoView(drawn.corpus.byId.get(id));
  return itemOf(id);
}

/** @param {TimelineEvent} event */
function bringIntoView(event) {
  if (drawn.plan) {
    const top = byId("events").getBoundingClientRect().top + scrollY;
    scrollTo(0, top + drawn.plan.places.get(event.id).top - innerHeight / 2);
  } else {
    drawn.listed = Math.max(drawn.listed, drawn.shown.events.indexOf(event) + BATCH);
  }
  draw();
}

/**
 * For as long as a reader looks at a claim: the events tied to it, whatever is filtered.
 * @param {Set<string> | null} ids
 */
export function preview(ids) {
  byId("timeline").toggleAttribute("data-preview", Boolean(ids));
  for (const [id, li] of drawn.nodes) li.toggleAttribute("data-lit", ids?.has(id) ?? false);
}

/** @param {string} id */
export const placeOf = (id) => drawn.plan?.places.get(id) ?? null;
