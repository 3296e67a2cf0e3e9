// How the page is shown: lanes, layout, dimming, ticks, zoom, light or dark, help.

import { byId } from "../1-values/dom.js";
import { go } from "../1-values/store.js";
import * as timeline from "../2-drawing/timeline.js";
import * as sharing from "./sharing.js";
import { firstView, layout, mode } from "./shown.js";

/** @param {Page} page @param {boolean} [replace] */
const turn = (page, replace = false) => go({ page, replace });

export const otherLayout = () => turn({ layout: layout() === "list" ? "lanes" : "list" });

const otherMode = () => turn({ "theme-mode": mode() === "dark" ? "light" : "dark" }, true);

export const help = () => byId("help-dialog").showModal();

// What each button of the frame does, by its id.
/** @type {Record<string, () => void>} */
const buttons = {
  "zoom-in": () => timeline.zoomBy(1),
  "zoom-out": () => timeline.zoomBy(-1),
  "zoom-fit": () => timeline.zoomBy(0),
  "pan-back": () => timeline.pan(-1),
  "pan-on": () => timeline.pan(1),
  "theme-mode": otherMode,
  help,
  present: () => byId("present-dialog").showModal(),
  share: () => sharing.copyLink(),
  qr: () => sharing.showCode(),
};

// Of several buttons next to each other, what choosing one does.
/** @type {Record<string, (key: string) => void>} */
const choices = {
  lanes: (key) => turn({ lanes: key === "kind" ? null : key, layout: "lanes" }),
  layout: (key) => turn({ layout: key }),
};

/** @type {Record<string, (on: boolean) => void>} */
const switches = {
  dim: (on) => turn({ dim: on ? "1" : "0" }),
  ticks: (on) => {
    byId("timeline").dataset.ticks = on ? "1" : "0";
  },
};

/**
 * A link to a view changes the view and nothing else.
 * @param {HTMLElement} link @param {Heard} event
 */
function toView(link, event) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const { view } = link.dataset;
  turn({ view: view === firstView() ? null : view });
  return true;
}

/**
 * A button of the frame or a link to a view; says whether it was one.
 * @param {FrameElement} target @param {Heard} event
 */
export function clicked(target, event) {
  const link = target.closest(".view-link");
  if (link) return toView(link, event);
  const { id = "" } = target.closest("button") ?? {};
  const [choice, key] = id.split("-");
  if (buttons[id]) buttons[id]();
  else if (choices[choice]) choices[choice](key);
  else return false;
  return true;
}

/** @param {HTMLInputElement} given */
export function changed({ id, checked }) {
  switches[id]?.(checked);
}
