// How the page is shown: lanes, layout, dimming, ticks, zoom, light or dark, help.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const turn = (page, replace = false) => client.page.go({ page, replace });

  const otherLayout = () =>
    turn({ layout: client.page.current().layout === "list" ? "lanes" : "list" });

  const otherMode = () =>
    turn({ "theme-mode": client.page.current().mode === "dark" ? "light" : "dark" }, true);

  const help = () => byId("help-dialog").showModal();

  // What each button of the frame does, by its id.
  const buttons = {
    "zoom-in": () => client.timeline.zoomBy(1),
    "zoom-out": () => client.timeline.zoomBy(-1),
    "zoom-fit": () => client.timeline.zoomBy(0),
    "pan-back": () => client.timeline.pan(-1),
    "pan-on": () => client.timeline.pan(1),
    "theme-mode": otherMode,
    help,
    present: () => byId("present-dialog").showModal(),
    share: () => client.sharing.copyLink(),
    qr: () => client.sharing.showCode(),
  };

  // Of several buttons next to each other, what choosing one does.
  const choices = {
    lanes: (key) => turn({ lanes: key === "kind" ? null : key, layout: "lanes" }),
    layout: (key) => turn({ layout: key }),
  };

  const switches = {
    dim: (on) => turn({ dim: on ? "1" : "0" }),
    ticks: (on) => {
      byId("timeline").dataset.ticks = on ? "1" : "0";
    },
  };

  /** A link to a view changes the view and nothing else. */
  function toView(link, event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return false;
    const { view } = link.dataset;
    turn({ view: view === Object.keys(client.page.current().corpus.views)[0] ? null : view });
    return true;
  }

  /** A button of the frame or a link to a view; says whether it was one. */
  function clicked(target, event) {
    const link = target.closest(".view-link");
    if (link) return toView(link, event);
    const { id } = target.closest("button") ?? {};
    const [choice, key] = (id ?? "").split("-");
    if (buttons[id]) buttons[id]();
    else if (choices[choice]) choices[choice](key);
    else return false;
    return true;
  }

  function changed({ id, checked }) {
    switches[id]?.(checked);
  }

  client.showing = client.failing.guarded({ otherLayout, help, clicked, changed });
})();
