// From event to event by keyboard: one tab stop, arrows within.

import { byId } from "../1-values/dom.js";
import * as timeline from "./timeline.js";

/** @param {string} id */
const linkOf = (id) => timeline.itemOf(id)?.querySelector("a") ?? null;

/**
 * The event of an item of the timeline: in other views the arrows do as they always do.
 * @param {any} node
 */
export const idOf = (node) => node?.closest?.("#events [data-event]")?.dataset.event ?? null;

/**
 * Exactly one item can be reached by Tab: the one given, else the first that is shown.
 * @param {string | null | undefined} preferred
 */
export function keepTabStop(preferred) {
  const order = timeline.order();
  const id =
    preferred && order.includes(preferred) && timeline.itemOf(preferred) ? preferred : order[0];
  for (const link of byId("events").querySelectorAll('a[tabindex="0"]')) link.tabIndex = -1;
  const link = id ? linkOf(id) : null;
  if (link) link.tabIndex = 0;
}

/** @param {string | null} id */
export function focus(id) {
  const link = id && timeline.reveal(id) ? linkOf(id) : null;
  if (!link) return false;
  keepTabStop(id);
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: "nearest", inline: "nearest" });
  // Another view may be open: what is not visible takes no focus.
  return document.activeElement === link;
}

/** @type {Record<string, number>} */
const steps = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * Above or below: the nearest row that way, and in it the nearest mark.
 * @param {string} id @param {number} direction
 */
function vertical(id, direction) {
  const here = timeline.placeOf(id);
  const order = timeline.order();
  if (!here) return order[order.indexOf(id) + direction] ?? null;
  const distance = (/** @type {Placed} */ there) => [
    (there.top - here.top) * direction,
    Math.abs(there.left + there.mark - here.left - here.mark),
  ];
  const candidates = order
    .map((other) => ({ other, away: distance(/** @type {Placed} */ (timeline.placeOf(other))) }))
    .filter(({ away }) => away[0] > 0)
    .sort((a, b) => a.away[0] - b.away[0] || a.away[1] - b.away[1]);
  return candidates[0]?.other ?? null;
}

/**
 * The event a key leads to from `id`; null where the key leads nowhere.
 * @param {string} id @param {string} key
 */
function target(id, key) {
  const order = timeline.order();
  if (key in steps) return order[order.indexOf(id) + steps[key]] ?? null;
  if (key === "ArrowUp") return vertical(id, -1);
  if (key === "ArrowDown") return vertical(id, 1);
  if (key === "Home") return order[0] ?? null;
  if (key === "End") return order.at(-1) ?? null;
  return null;
}

/**
 * Walks if the key is one of the walk's; says whether it was.
 * @param {Heard<KeyboardEvent>} event
 */
export function onKey(event) {
  const id = idOf(event.target);
  if (!id || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (!/^(Arrow(Left|Right|Up|Down)|Home|End)$/.test(event.key)) return false;
  focus(target(id, event.key));
  return true;
}
