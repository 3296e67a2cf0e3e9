// The timeline: one list in the order of time, laid out as lanes or read as a list.

import { byId } from "../1-values/dom.js";
import { place } from "../1-values/placing.js";
import { extent, scale as makeScale } from "../1-values/scale.js";
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

// What is on screen: a cache of the last `show`, never a second truth.
let corpus = null;
let measure = null;
let nodes = new Map();
let shown = null;
let plan = null;
let zoom = 0;
let listed = BATCH;

const isLarge = () => corpus.events.length > WHOLE;

export function start(data) {
  corpus = data;
  nodes = new Map();
  [shown, plan, zoom] = [null, null, 0];
  measure = measurer(byId("events"));
  if (!isLarge()) byId("events").replaceChildren(...corpus.events.map(node));
}

function node(event) {
  if (!nodes.has(event.id)) {
    nodes.set(event.id, withSummary(event, corpus.views.timeline.words.kind));
  }
  return nodes.get(event.id);
}

/**
 * Draws what is kept. `page` gives lanes, layout and dim, each already decided; while the view
 * is not visible nothing is laid out, but what is shown is known.
 */
export function show(narrowed, scopes, page, visible) {
  const kept = new Set(narrowed.kept);
  const inScope = corpus.events.filter((event) => event.scope.some((one) => scopes.has(one)));
  const events = page.dim ? inScope : inScope.filter(({ id }) => kept.has(id));
  shown = { kept, events, ids: new Set(events.map(({ id }) => id)), scopes, page };
  listed = BATCH;
  if (!visible) return;
  byId("timeline").dataset.layout = page.layout;
  byId("timeline").toggleAttribute("data-dim", page.dim);
  if (page.layout === "lanes") layOut();
  else leaveLanes();
  draw();
}

function leaveLanes() {
  plan = null;
  byId("events").style.height = "";
  byId("events").style.width = "";
}

/** Positions are made anew only when what they depend on has changed; says whether they were. */
function layOut() {
  const timeline = byId("timeline");
  const gutter = timeline.clientWidth >= ROOM_FOR_GUTTER;
  timeline.dataset.gutter = gutter ? "1" : "0";
  const visibleWidth = Math.max(byId("track").clientWidth, NARROWEST);
  const { page, scopes, events } = shown;
  const which = page.dim ? [...scopes].sort() : events.map(({ id }) => id);
  const key = [page.lanes, page.dim, visibleWidth, gutter, zoom, ...which].join();
  if (plan?.key === key) return false;
  const scale = makeScale(extent(events), visibleWidth * ZOOMS[zoom]);
  plan = { key, scale, ...place(events, placement(page.lanes, scale, gutter, visibleWidth)) };
  plan.put = new Set();
  if (!isLarge()) events.forEach(put);
  byId("events").style.width = `${scale.width}px`;
  byId("events").style.height = `${plan.height}px`;
  axis.draw(scale, plan.lanes, corpus.views.timeline.edge);
  return true;
}

function placement(key, scale, gutter, visibleWidth) {
  const none = { id: undefined, label: "None named", short: "None named" };
  return {
    lanes: [...corpus.views.timeline.lanes[key], none],
    laneOf: (event) => event[key][0],
    scale,
    measure,
    header: gutter ? 0 : LANE_HEADER,
    visibleWidth,
  };
}

/** Once a plan: of a large table the same items come into view again and again. */
function put(event) {
  if (plan.put.has(event.id)) return;
  plan.put.add(event.id);
  position(node(event), event, plan.places.get(event.id), plan.scale);
}

const markOf = (event) => {
  const kept = shown.kept.has(event.id);
  return { there: shown.ids.has(event.id), dimmed: shown.ids.has(event.id) && !kept };
};

function draw() {
  const events = isLarge() ? partInView() : corpus.events;
  if (isLarge()) {
    if (plan) events.forEach(put);
    fill(byId("events"), events.map(node));
  }
  for (const event of events) mark(node(event), markOf(event));
  headYears();
}

/** Leaves what is there already where it is: what is moved loses the keyboard. */
function fill(list, items) {
  const wanted = new Set(items);
  for (const li of [...list.children]) if (!wanted.has(li)) li.remove();
  let next = list.firstElementChild;
  for (const li of items) {
    if (li === next) next = li.nextElementSibling;
    else list.insertBefore(li, next);
  }
}

/** Of a large table, what is in view: a window of the lanes, or the list so far. */
function partInView() {
  if (!plan) return shown.events.slice(0, listed);
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
  let before = null;
  for (const event of plan ? [] : shown.events) {
    const li = nodes.get(event.id);
    const year = event.span ? String(event.span.years[0]) : "Undated in the paper";
    if (li && year !== before) li.dataset.head = year;
    else if (li) delete li.dataset.head;
    before = year;
  }
}

/** As the reader scrolls through a large table; a small one is there already. */
export function follow() {
  if (!corpus || !isLarge()) return;
  if (!plan) {
    const end = byId("events").getBoundingClientRect().bottom;
    if (end > innerHeight + MARGIN || listed >= shown.events.length) return;
    listed += BATCH;
  }
  draw();
}

/** Before printing, everything is drawn that is shown. */
export function drawAll() {
  if (!corpus || !isLarge()) return;
  listed = shown.events.length;
  byId("events").replaceChildren(...shown.events.map(node));
  for (const event of shown.events) mark(node(event), markOf(event));
}

export function resized() {
  if (shown && plan && layOut()) draw();
}

/** Zooms by steps, or fits for 0, and keeps the middle of what is seen in the middle. */
export function zoomBy(steps) {
  if (!plan) return;
  const track = byId("track");
  const middle = (track.scrollLeft + track.clientWidth / 2) / plan.scale.width;
  zoom = steps === 0 ? 0 : Math.min(ZOOMS.length - 1, Math.max(0, zoom + steps));
  resized();
  track.scrollLeft = middle * plan.scale.width - track.clientWidth / 2;
  scrolled();
}

/** Half a screen earlier or later. */
export function pan(direction) {
  byId("track").scrollBy({ left: (direction * byId("track").clientWidth) / 2 });
}

/** The years above the track move along with it. */
export function scrolled() {
  byId("axis").scrollLeft = byId("track").scrollLeft;
}

/** Ids in the order of time of all that is kept; the way of the keyboard and of the card. */
export const order = () => shown.events.filter(({ id }) => shown.kept.has(id)).map(({ id }) => id);

/** The item of an event; null where it is not drawn. */
export function itemOf(id) {
  const li = shown.ids.has(id) ? nodes.get(id) : null;
  return li?.isConnected ? li : null;
}

/** The item of an event, drawn if it was not; null where it is not shown. */
export function reveal(id) {
  if (!shown.ids.has(id)) return null;
  if (!itemOf(id)) bringIntoView(corpus.byId.get(id));
  return itemOf(id);
}

function bringIntoView(event) {
  if (plan) {
    const top = byId("events").getBoundingClientRect().top + scrollY;
    scrollTo(0, top + plan.places.get(event.id).top - innerHeight / 2);
  } else {
    listed = Math.max(listed, shown.events.indexOf(event) + BATCH);
  }
  draw();
}

/** For as long as a reader looks at a claim: the events tied to it, whatever is filtered. */
export function preview(ids) {
  byId("timeline").toggleAttribute("data-preview", Boolean(ids));
  for (const [id, li] of nodes) li.toggleAttribute("data-lit", ids?.has(id) ?? false);
}

export const placeOf = (id) => plan?.places.get(id) ?? null;
