// Measures inside the page, so that no message to the outside is part of what is measured.
(() => {
  "use strict";

  const USABLE = '[data-ready="1"], #nothing';

  const frame = () => new Promise(requestAnimationFrame);

  /** The second frame begins when the first, with all that was drawn until now, is painted. */
  async function painted() {
    await frame();
    await frame();
    return performance.now();
  }

  function until(isSo, { within, ...changes }) {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!isSo()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(within, { subtree: true, childList: true, ...changes });
    });
  }

  /** From the start of `act` until its result is painted: the status has changed by then. */
  async function change(act) {
    const status = document.getElementById("status");
    const before = status.textContent;
    const start = performance.now();
    act();
    await until(() => status.textContent !== before, { within: status, characterData: true });
    return (await painted()) - start;
  }

  async function nothing() {
    const start = performance.now();
    return (await painted()) - start;
  }

  const press = (selector) => change(() => document.querySelector(selector).click());

  /** As typing does it; React does not hear of a value that is set past its own setter. */
  function type(words) {
    const input = document.getElementById("search");
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    return change(() => {
      set.call(input, words);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  const usable = until(() => document.querySelector(USABLE), {
    within: document,
    attributeFilter: ["data-ready"],
  }).then(painted);

  window.bench = { usable, press, type, nothing };
})();
