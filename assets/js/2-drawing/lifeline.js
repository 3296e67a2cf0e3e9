// The lifeline of an actor: its events on the axis, in the marks of the timeline.

import { element } from "../1-values/dom.js";
import { place } from "../1-values/placing.js";
import { item, position } from "./items.js";

// Beside a mark without its words: enough to hit it.
const ROOM_TO_HIT = 14;
const LANE = { id: "", label: "", short: "" };

/** @param {TimelineEvent[]} events */
const datedOf = (events) => events.filter(({ span }) => span);

/**
 * A list of marks, each a link to its event; null where nothing has a date.
 * @param {Corpus} corpus @param {{ id: string, events: TimelineEvent[] }} given1
 */
export function draw(corpus, { id, events }) {
  const dated = datedOf(events);
  if (!dated.length) return null;
  const { kind } = corpus.views.timeline.words;
  const says = `${corpus.names[id][0]}: events in the order of time`;
  return element(
    "ol",
    { className: "events lifeline", "data-layout": "lanes", "aria-label": says },
    dated.map((event) => {
      const li = item(event, kind);
      li.title = `${event.title}: ${event.when}`;
      return li;
    }),
  );
}

/**
 * Marks of `kept` events, each at its place; `measure` is null for marks without words.
 * @param {HTMLElement} line @param {TimelineEvent[]} kept @param {Axis} given2
 */
export function show(line, kept, { scale, measure }) {
  const dated = datedOf(kept);
  const { places, height } = place(dated, {
    lanes: [LANE],
    laneOf: () => LANE.id,
    scale,
    measure: measure ?? (() => ROOM_TO_HIT),
    header: 0,
    visibleWidth: scale.width,
    // Only dated events stand on it.
    tray: "",
  });
  const byId = new Map(dated.map((event) => [event.id, event]));
  for (const li of line.children) {
    const event = byId.get(li.dataset.event);
    li.hidden = !event;
    if (event) position(li, event, places.get(event.id), scale);
  }
  line.hidden = !dated.length;
  line.toggleAttribute("data-labels", Boolean(measure));
  line.style.height = `${height}px`;
  const links = linksOf(line);
  keepTabStop(links, links.find(({ tabIndex }) => tabIndex === 0) ?? links[0]);
}

/** @param {HTMLElement} line */
const linksOf = (line) => [...line.querySelectorAll(".event:not([hidden]) .event-link")];

/**
 * One mark can be reached by Tab, the rest with the arrows.
 * @param {HTMLElement[]} links @param {HTMLElement} chosen
 */
function keepTabStop(links, chosen) {
  for (const link of links) link.tabIndex = link === chosen ? 0 : -1;
}

/** @type {Record<string, (at: number, last: number) => number>} */
const keys = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Walks along a lifeline if the key does that; says whether it was heard.
 * @param {Heard<KeyboardEvent>} event
 */
export function onKey(event) {
  const line = event.target.closest?.(".lifeline");
  const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);
  if (!line || !isPlain || !keys[event.key]) return false;
  const links = linksOf(line);
  const next = links[keys[event.key](links.indexOf(event.target), links.length - 1)];
  if (next) {
    keepTabStop(links, next);
    next.focus();
  }
  return true;
}
