// What comes after the first view: asked for when that is there, or at once by who needs it.

import { complete } from "../1-values/corpus.js";
import { byId, element } from "../1-values/dom.js";
import { current } from "../1-values/store.js";
import * as liveness from "./liveness.js";

const AGAIN_AFTER = 3000;
const NOTICED_AFTER = 400;
const GONE = 404;
const WAITING = "What you asked for is still on its way …";

/** @type {Promise<void> | undefined} */
let asking;
// What the reader asked for last: of several wishes only that is still meant.
/** @type {(() => void) | null} */
let wish = null;
/** @type {number | undefined} */
let noticing;
/** @type {HTMLElement | null} */
let notice = null;

const corpus = () => current().corpus;

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Until it has come: the server may be back; but what it no longer has will not come again. */
async function ask() {
  const response = await fetch(byId("corpus-data").dataset.later).catch(() => null);
  if (response?.status === GONE) return liveness.outdated();
  const later = response?.ok ? await response.json().catch(() => null) : null;
  if (later) return arrived(later);
  liveness.check();
  await pause(AGAIN_AFTER);
  return ask();
}

/** @param {Payload.Later} later */
function arrived(later) {
  complete(corpus(), later);
  document.documentElement.dataset.complete = "1";
  clearTimeout(noticing);
  notice?.remove();
  notice = null;
  wish?.();
  wish = null;
}

const begin = () => (asking ??= ask());

function say() {
  notice = element("p", { className: "notice" }, WAITING);
  byId("notices").append(notice);
}

/** What is told of the waiting; it stays whatever is drawn meanwhile. */
export const notices = () => (notice ? [notice] : []);

/**
 * Acts as soon as all data is there: as a rule, at once.
 * @param {() => any} act
 */
export function whenWhole(act) {
  if (corpus().isWhole) return act();
  wish = act;
  noticing ??= setTimeout(say, NOTICED_AFTER);
  return begin();
}

/** Not before all that the first view needs has come. */
export function listen() {
  if (document.readyState === "complete") begin();
  else addEventListener("load", begin, { once: true });
}
