// Every request of the page is heard when it fails; what Dash asks for once, it gets once it can.

import * as liveness from "./liveness.js";

const AGAIN_AFTER = 3000;
// Without these Dash has no view to show, and would not ask for them a second time.
const NEEDED = ["_dash-layout", "_dash-dependencies"];

/** @param {number} time */
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** @param {RequestInfo | URL} address */
const isNeeded = (address) => NEEDED.some((name) => String(address).endsWith(name));

/**
 * `ask` is the browser's own `fetch`; whoever gave a request up needs no word of it.
 * @param {typeof fetch} ask @param {RequestInfo | URL} address @param {RequestInit} [options]
 * @returns {Promise<Response>}
 */
async function heard(ask, address, options) {
  try {
    return await ask(address, options);
  } catch (failure) {
    if (!options?.signal?.aborted) liveness.check();
    if (!isNeeded(address)) throw failure;
    await pause(AGAIN_AFTER);
    return heard(ask, address, options);
  }
}

/** Before Dash runs, which takes `fetch` from the window. */
export function listen() {
  const ask = window.fetch.bind(window);
  window.fetch = (address, options) => heard(ask, address, options);
}
