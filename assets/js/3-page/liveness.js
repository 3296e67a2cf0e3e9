// Says when something is wrong: a server that does not answer or has other tables, a script that failed.

import { byId } from "../1-values/dom.js";
import { current } from "../1-values/store.js";

const EVERY = 5000;
const PATIENCE = 2000;
// By what is the matter, in the order in which it is said.
/** @type {Record<string, string>} */
const WORDS = {
  server:
    "The server does not answer; it is asked again every few seconds. What is open keeps working. A reload, the files under /data/, and charts and grids not yet opened need the server.",
  tables:
    "The server has other tables by now than this page was made from. Filters keep working; reload the page for the rest.",
  page: "Something on this page failed. Filters may still work; reload the page if anything looks wrong.",
};

/** @type {Set<string>} */
const troubles = new Set();
/** @type {Promise<void> | null} */
let checking = null;

/** @param {string} trouble @param {boolean} is */
function note(trouble, is) {
  if (is) troubles.add(trouble);
  else troubles.delete(trouble);
  const first = Object.keys(WORDS).find((one) => troubles.has(one));
  const words = WORDS[first ?? ""] ?? "";
  // Written anew, it would be read out anew.
  if (byId("banner").textContent !== words) byId("banner").textContent = words;
  byId("banner").hidden = !first;
  // Links to files of the server say the same, as the stylesheet has it.
  document.documentElement.dataset.trouble = first ?? "";
}

async function ask() {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch("healthz", { cache: "no-store", signal });
    // An answer that is none, such as one of a proxy, has no such value.
    const { tables } = answer.ok ? await answer.json() : {};
    note("server", !tables);
    if (tables) compare(tables);
  } catch {
    note("server", true);
  }
}

/**
 * Of which tables the page is made comes with its later data.
 * @param {string} tables
 */
function compare(tables) {
  const { release } = current().corpus;
  if (release) note("tables", release.hash !== tables);
}

/** Where there is a server, and while somebody looks. */
export function check() {
  const isAlone = document.documentElement.hasAttribute("data-serverless");
  if (isAlone || document.visibilityState === "hidden") return null;
  checking ??= ask().finally(() => {
    checking = null;
  });
  return checking;
}

/**
 * A script that failed is an error of the window; one that did not come, of its element.
 * @param {{ target: EventTarget | null }} given
 */
function onError({ target }) {
  if (target === window) note("page", true);
  else check();
}

export function listen() {
  addEventListener("error", onError, true);
  addEventListener("unhandledrejection", () => note("page", true));
  addEventListener("offline", check);
  addEventListener("online", check);
  document.addEventListener("visibilitychange", check);
  setInterval(check, EVERY);
}

/** The server no longer has what belongs to this page. */
export const outdated = () => note("tables", true);
