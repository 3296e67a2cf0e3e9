// Scripts of the server that few readers need: asked for when something needs them, until they come.

import { element } from "../1-values/dom.js";
import * as liveness from "./liveness.js";

const AGAIN_AFTER = 3000;
const LATE_AFTER = 2000;

/** @type {Map<string, Promise<unknown>>} */
const coming = new Map();

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/**
 * One script, which runs once; one that did not come may be asked for again.
 * @param {string} src
 */
function script(src) {
  if (!coming.has(src)) {
    const arrived = new Promise((onload, onerror) => {
      document.head.append(element("script", { src, onload, onerror }));
    });
    coming.set(src, arrived);
    arrived.catch(() => coming.delete(src));
  }
  return coming.get(src);
}

/**
 * Once all have run; `late` is told when one did not come, or has not after a while.
 * @param {string[]} sources @param {() => void} late
 * @returns {Promise<void>}
 */
export async function all(sources, late) {
  const waiting = setTimeout(() => {
    late();
    liveness.check();
  }, LATE_AFTER);
  try {
    await Promise.all(sources.map(script));
  } catch {
    late();
    await pause(AGAIN_AFTER);
    return await all(sources, late);
  } finally {
    clearTimeout(waiting);
  }
}
