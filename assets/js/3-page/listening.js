// Clicks, keys, scrolling and history: each handed to what it belongs to.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const STILL_FOR = 120;
  const ANSWERING = ["presenting", "testing", "opening", "filtering", "showing"];

  /** The parts of the page that answer, the views among them: each under its own key. */
  const answering = () =>
    [...ANSWERING, ...Object.keys(client.page.current().corpus.views)].map(
      (name) => client[name],
    );

  function onClick(event) {
    const handled = answering().some((part) => part.clicked?.(event.target, event));
    if (handled) event.preventDefault();
  }

  function onChange({ target }) {
    for (const part of answering()) part.changed?.(target);
  }

  /** What is dimmed is hidden from a screen reader, so that it must never take the focus. */
  function onMouseDown(event) {
    if (event.target.closest("[data-dimmed]")) event.preventDefault();
  }

  // Single keys work only while an event has the focus, so that no one is surprised by them.
  const keys = {
    "+": () => client.timeline.zoomBy(1),
    "=": () => client.timeline.zoomBy(1),
    "-": () => client.timeline.zoomBy(-1),
    "−": () => client.timeline.zoomBy(-1),
    0: () => client.timeline.zoomBy(0),
    "/": () => byId("search").focus(),
    "?": () => client.showing.help(),
    ArrowLeft: () => client.timeline.pan(-1),
    ArrowRight: () => client.timeline.pan(1),
    l: () => {
      const id = client.walking.idOf(document.activeElement);
      client.showing.otherLayout();
      client.walking.focus(id);
    },
  };

  function onKey(event) {
    if (client.presenting.onKey(event)) event.preventDefault();
    else if (event.key === "Escape" && !document.querySelector("dialog[open]")) client.opening.close();
    else if (client.walking.onKey(event) || client.lifeline.onKey(event)) event.preventDefault();
    else if (client.walking.idOf(event.target) && isPlain(event) && keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  }

  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey);

  function onWheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    client.timeline.zoomBy(event.deltaY < 0 ? 1 : -1);
  }

  function whenStill(act) {
    let waiting = null;
    return () => {
      clearTimeout(waiting);
      waiting = setTimeout(act, STILL_FOR);
    };
  }

  function listen() {
    document.addEventListener("click", onClick);
    document.addEventListener("change", onChange);
    document.addEventListener("mousedown", onMouseDown);
    document.addEventListener("keydown", onKey);
    byId("track").addEventListener("wheel", onWheel, { passive: false });
    byId("track").addEventListener("scroll", client.timeline.scrolled, { passive: true });
    addEventListener("scroll", () => client.timeline.follow(), { passive: true });
    addEventListener("popstate", client.page.restore);
    new ResizeObserver(whenStill(client.timeline.resized)).observe(byId("timeline"));
    client.filtering.listen();
    client.presenting.listen();
    client.printing.listen();
    client.asking.listen();
    client.liveness.listen();
  }

  client.listening = { listen };
})();
