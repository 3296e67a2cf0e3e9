// Measures inside the page, so that no message to the outside is part of what is measured.
(() => {
  const USABLE = '[data-ready="1"], #nothing';
  const QUIET = 400;
  // Attributes by which something is drawn otherwise; Plotly marks its charts in others.
  const DRAWN = ["d", "transform", "hidden", "data-empty"];

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

  /** From the start of `act` until the last change within is painted: nothing moves for a while. */
  async function settled(act, within) {
    const start = performance.now();
    let last = start;
    let quiet;
    await new Promise((resolve) => {
      const wait = () => {
        clearTimeout(quiet);
        quiet = setTimeout(resolve, QUIET);
      };
      const observer = new MutationObserver(async () => {
        wait();
        last = await painted();
        wait();
      });
      observer.observe(within, { subtree: true, childList: true, attributeFilter: DRAWN });
      act();
      wait();
    });
    return last - start;
  }

  const isDrawn = (slot) => slot.querySelector(".main-svg .trace");

  /** From the press of its link until the last chart is painted; Dash may still be on its way. */
  async function open(view, slots) {
    const drawn = () => {
      const all = [...document.querySelectorAll(`#view-${view} ${slots}`)];
      return all.length > 0 && all.every(isDrawn);
    };
    const start = performance.now();
    document.getElementById(`to-${view}`).click();
    await until(drawn, { within: document.querySelector("main") });
    return (await painted()) - start;
  }

  /** A choice of the filters, until every part of a view shows its result. */
  const redraw = (selector, view) =>
    settled(
      () => document.querySelector(selector).click(),
      document.getElementById(`view-${view}`),
    );

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

  window.bench = { usable, press, type, nothing, open, redraw };
})();
