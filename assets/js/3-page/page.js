// The page: one state, kept in the address; every change of it is drawn from here.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId, element, pressed } = client.dom;

  const PHONE = 600;
  const ROOM_FOR_PANEL = 1100;
  const TOLD_AFTER = 120;
  // Views beside which the timeline stands.
  const WITH_TIMELINE = new Set(["argument"]);

  let corpus = null;
  let telling = null;
  // The step of a story that is presented, if one is.
  let told = null;
  // The selection, what the page shows beside it, and what of the address was passed over.
  let state = { selection: client.selection.empty(), page: {}, notices: [] };

  const scopes = () => {
    const chosen = (told ?? state).selection.choices.scope;
    return chosen?.size ? chosen : new Set(corpus.defaultScope);
  };

  const layout = () => state.page.layout ?? (innerWidth < PHONE ? "list" : "lanes");

  /** Lanes keep what is filtered away in its place; a list would only grow long with it. */
  const dim = () => (state.page.dim ? state.page.dim === "1" : layout() === "lanes");

  const mode = () =>
    state.page["theme-mode"] ??
    (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  /** Draws as soon as the HTML is there; a view made by Dash is drawn once Dash has made it. */
  function start() {
    corpus = client.corpus.read();
    byId("filters").open = innerWidth >= ROOM_FOR_PANEL;
    client.panel.start(corpus);
    client.timeline.start(corpus);
    client.listening.listen();
    restore();
    client.arriving.listen();
  }

  /** Dash has made its views: the open one may be drawn. */
  function mounted() {
    client.figures.listen();
    drawWhenThere();
    return client.no_update;
  }

  const isThere = (key) => byId(`view-${key}`) !== null;

  /** The state as the address has it: on load, Back and Forward. */
  function restore() {
    state = client.selection.parse(location.search, corpus.known);
    drawWhenThere();
    showSearch();
  }

  /** A change of state: into the address, then onto the page. `replace` leaves no step Back. */
  function go({ selection, page, replace = false }) {
    state = {
      selection: selection ?? state.selection,
      page: { ...state.page, ...page },
      notices: [],
    };
    const address = client.selection.formatAddress(state.selection, state.page, corpus.known);
    if (address !== location.search) {
      const write = replace ? "replaceState" : "pushState";
      history[write](null, "", address || location.href.split("?")[0]);
    }
    drawWhenThere();
    if (!isTyping()) showSearch();
  }

  const needsWhole = ({ page }) =>
    Boolean(page.event || page.present || (page.view && page.view !== firstView()));

  function drawWhenThere() {
    if (!needsWhole(state)) return draw();
    if (!corpus.isWhole) drawSoFar();
    return client.arriving.whenWhole(draw);
  }

  /** A card comes late to the timeline it was opened from; before another view there is nothing. */
  function drawSoFar() {
    if (!state.page.present && view() === firstView()) draw();
    else if (!isDrawn()) {
      document.documentElement.dataset.bsTheme = mode();
      byId(`view-${firstView()}`).hidden = true;
    }
  }

  const isDrawn = () => document.documentElement.dataset.view !== undefined;

  function draw() {
    const { selection, page } = state;
    told = client.stories.shown(corpus, page);
    const narrowed = told ? narrowedByBoth() : narrowedBy(selection);
    const kept = new Set(narrowed.kept);
    document.documentElement.dataset.bsTheme = mode();
    client.presenting.show(corpus, told, { page, kept });
    showView(narrowed, kept);
    client.panel.show(corpus, selection, narrowed, scopes());
    showStatus(narrowed);
    showNotices();
    showControls();
    sayChanges();
    client.embedding.show(selection, page, corpus.known);
    client.opening.show(corpus, told || !corpus.isWhole ? null : (page.event ?? null));
    if (told) client.presenting.light(told.step.event);
    client.walking.keepTabStop(client.walking.idOf(document.activeElement) ?? page.event);
    tellDash();
    if (isThere(view()) && (corpus.isWhole || !needsWhole(state))) {
      document.documentElement.dataset.ready = "1";
    }
  }

  const narrowedBy = (selection) =>
    client.selection.narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);

  /** While presenting, by what the step names and by any filter of the reader's own. */
  function narrowedByBoth() {
    const narrowed = narrowedBy(told.selection);
    if (!client.wording.activeFilters(state.selection).length) return narrowed;
    const own = new Set(narrowedBy(state.selection).kept);
    return { ...narrowed, kept: narrowed.kept.filter((id) => own.has(id)) };
  }

  const firstView = () => Object.keys(corpus.views)[0];

  const view = () => (told ? told.page : state.page).view ?? firstView();

  /** Only the view that is open is drawn; the card is open over any of them. */
  function showView(narrowed, kept) {
    document.documentElement.dataset.view = view();
    for (const key of Object.keys(corpus.views)) {
      if (isThere(key)) byId(`view-${key}`).hidden = key !== view() && !isBeside(key);
      if (key === view()) byId(`to-${key}`).setAttribute("aria-current", "page");
      else byId(`to-${key}`).removeAttribute("aria-current");
    }
    byId("skip").href = view() === "timeline" ? "#events" : `#view-${view()}`;
    showTimeline(narrowed);
    if (view() !== "timeline" && isThere(view())) {
      const about = told?.step.event ?? null;
      client[view()].show(corpus, { ...state, narrowed, kept, about, scopes: scopes(), mode: mode() });
    }
  }

  const isBeside = (key) => key === "timeline" && WITH_TIMELINE.has(view());

  /** What is shown of it is known even while it is not seen: the card walks along it. */
  function showTimeline(narrowed) {
    const how = told
      ? { lanes: told.page.lanes ?? "kind", layout: "lanes", dim: false }
      : { lanes: state.page.lanes ?? "kind", layout: layout(), dim: dim() };
    client.timeline.show(narrowed, scopes(), how, !byId("view-timeline").hidden);
  }

  function showStatus(narrowed) {
    const { selection } = state;
    const status = byId("status");
    const words = client.wording.status(selection, narrowed, corpus.facets, corpus.options);
    if (status.textContent !== words) status.textContent = words;
    status.dataset.shown = narrowed.kept.length;
    status.dataset.total = narrowed.total;
    const empty = byId("empty");
    empty.hidden = narrowed.kept.length > 0;
    empty.replaceChildren(
      ...(empty.hidden ? [] : client.panel.empty(corpus, selection, narrowed)),
    );
  }

  function showNotices() {
    byId("notices").replaceChildren(
      ...state.notices.map((words) => element("p", { className: "notice" }, words)),
      ...client.arriving.notices(),
    );
  }

  function sayChanges() {
    const event = corpus.byId.get(state.page.event);
    const lanes = state.page.lanes ?? "kind";
    const shown = { view: view(), layout: layout(), lanes, event, story: told?.story };
    client.announcing.show(corpus, shown);
  }

  /** The frame's own controls say what the state is. */
  function showControls() {
    const lanes = state.page.lanes ?? "kind";
    for (const button of byId("lanes").children) pressed(button, button.id === `lanes-${lanes}`);
    byId("lanes-say").hidden = lanes === "kind" || layout() === "list";
    for (const button of byId("layout").children) {
      pressed(button, button.id === `layout-${layout()}`);
    }
    byId("theme-mode").textContent = mode() === "dark" ? "Light" : "Dark";
    byId("dim").checked = dim();
  }

  /** Not while words are typed: the space between two of them is not yet part of the state. */
  function showSearch() {
    byId("search").value = state.selection.words;
  }

  const isTyping = () => document.activeElement === byId("search");

  /** Other parts of the page learn what is chosen when it is painted: it must not wait for them. */
  function tellDash() {
    const query = client.selection.format(state.selection, corpus.facetKeys);
    clearTimeout(telling);
    telling = setTimeout(() => byId("app") && client.set_props("selection", { data: query }), TOLD_AFTER);
  }

  const current = () => ({ ...state, corpus, layout: layout(), dim: dim(), mode: mode() });

  client.page = client.failing.guarded({ start, mounted, restore, go, current });
})();
