// How the page is shown: lanes, layout, dimming, ticks, zoom, light or dark, help.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const pressedKey = () => client.callback_context.triggered_id?.split("-").at(-1);

  function turn(page, replace = false) {
    if (client.page.current().corpus) client.page.go({ page, replace });
    return client.no_update;
  }

  const lanes = () => {
    const key = pressedKey();
    return turn({ lanes: key === "kind" ? null : key, layout: "lanes" });
  };

  const layout = () => turn({ layout: pressedKey() });

  const otherLayout = () =>
    turn({ layout: client.page.current().layout === "list" ? "lanes" : "list" });

  /** The switch also follows the address: only a change by the reader is one. */
  function dim(value) {
    return value === client.page.current().dim ? client.no_update : turn({ dim: value ? "1" : "0" });
  }

  function ticks(value) {
    byId("timeline").dataset.ticks = value ? "1" : "0";
    return client.no_update;
  }

  function zoom() {
    client.timeline.zoomBy({ in: 1, out: -1, fit: 0 }[pressedKey()]);
    return client.no_update;
  }

  function pan() {
    client.timeline.pan(pressedKey() === "on" ? 1 : -1);
    return client.no_update;
  }

  function themeMode(clicks) {
    if (!clicks) return client.no_update;
    return turn({ "theme-mode": client.page.current().mode === "dark" ? "light" : "dark" }, true);
  }

  /** A link to a view changes the view and nothing else. */
  function clicked(target, event) {
    const link = target.closest(".view-link");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const { view } = link.dataset;
    turn({ view: view === Object.keys(client.page.current().corpus.views)[0] ? null : view });
    return true;
  }

  function help(clicks) {
    if (clicks) byId("help-dialog").showModal();
    return client.no_update;
  }

  client.showing = client.failing.guarded({
    lanes,
    layout,
    otherLayout,
    dim,
    ticks,
    zoom,
    pan,
    themeMode,
    help,
    clicked,
  });
})();
