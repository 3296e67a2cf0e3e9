// While the tables are being written: a saved state is shown at once, what keeps one from it is listed.

import { byId, element } from "../1-values/dom.js";

const EVERY = 700;

/** @type {number | null} */
let state = null;

/**
 * What is wrong, each in words that name its place; nothing where the last saved state is shown.
 * @param {string[]} problems
 */
function list(problems) {
  const lead = "What was saved last does not hold; this is the state before it.";
  byId("watched").hidden = !problems.length;
  byId("watched").replaceChildren(
    element("p", {}, lead),
    element(
      "ul",
      {},
      problems.map((problem) => element("li", {}, problem)),
    ),
  );
}

async function ask() {
  try {
    const answer = await fetch("watched", { cache: "no-store" });
    const { state: now, problems } = await answer.json();
    // The address holds what is open, so that a reload brings it back.
    if (state !== null && now !== state) location.reload();
    state = now;
    list(problems);
  } catch {
    // That the server does not answer is said elsewhere.
  }
}

/** Where the server watches its tables. */
export function start() {
  if (!document.documentElement.hasAttribute("data-watched")) return;
  ask();
  setInterval(ask, EVERY);
}
