// The data that came with the page, indexed once.
(() => {
  "use strict";

  /** The text the search looks through; made when it is first needed, for thousands cost time. */
  function searchable(corpus, event) {
    const words = [event.title, event.summary];
    for (const { claim } of event.links) words.push(corpus.claims[claim].text);
    for (const actor of event.actor) words.push(...corpus.names[actor]);
    return window.dash_clientside.selection.fold(words.join(" "));
  }

  function index(corpus) {
    for (const event of corpus.events) {
      let text = null;
      Object.defineProperty(event, "text", { get: () => (text ??= searchable(corpus, event)) });
    }
    const values = Object.fromEntries(
      Object.entries(corpus.options).map(([key, options]) => [
        key,
        new Set(options.map(({ id }) => id)),
      ]),
    );
    return {
      ...corpus,
      byId: new Map(corpus.events.map((event) => [event.id, event])),
      facetKeys: corpus.facets.map(({ key }) => key),
      known: { values, pageKeys: corpus.pageKeys, pages: allowedPages(corpus) },
    };
  }

  /** The values each page key may have; keys that are not named here may have any. */
  function allowedPages(corpus) {
    return {
      view: new Set(Object.keys(corpus.views)),
      event: new Set(corpus.events.map(({ id }) => id)),
      against: new Set(corpus.events.map(({ id }) => id)),
      lanes: new Set(Object.keys(corpus.views.timeline.lanes)),
      layout: new Set(["lanes", "list"]),
      dim: new Set(["0", "1"]),
      part: new Set(["footnotes", "works", "doubts"]),
      order: new Set(["weight", "author"]),
      footnote: new Set(Object.keys(corpus.footnotes)),
      table: new Set(["events", "figures"]),
      embed: new Set(["1"]),
      reading: new Set(Object.keys(corpus.views.argument?.readings ?? {})),
      present: new Set(corpus.stories.map(({ id }) => id)),
      ask: new Set(["dates", "numbers", "claims"]),
      who: new Set(Object.keys(corpus.names)),
      "theme-mode": new Set(["light", "dark"]),
    };
  }

  const read = () => index(JSON.parse(document.getElementById("corpus-data").textContent));

  (window.dash_clientside ??= {}).corpus = { read, index };
})();
