// The page within another: a line instead of the bar, and the way to the whole page.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  function show(selection, page, known) {
    const isEmbedded = page.embed === "1";
    document.documentElement.toggleAttribute("data-embed", isEmbedded);
    byId("embed").hidden = !isEmbedded;
    const whole = client.selection.formatAddress(selection, { ...page, embed: null }, known);
    byId("whole-page").href = whole || location.pathname;
  }

  client.embedding = client.failing.guarded({ show });
})();
