// The Argument view: choosing a claim lights its events, opening an event marks its claims.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  let evidence = null;
  // The claims last gone to: only others move the outline.
  let goneTo = null;

  function start(corpus) {
    evidence = client.evidence.byClaim(corpus);
    byId("outline").replaceChildren(...client.outline.content(corpus, evidence));
    looked("outline", (target) => preview(target?.closest("[data-claim]")?.dataset.claim));
    looked("events", (target) => {
      client.outline.preview(byId("outline"), corpus.byId.get(target?.closest("[data-event]")?.dataset.event));
    });
  }

  /** What the mouse or the keyboard comes to, and null when it leaves. */
  function looked(id, at) {
    for (const entering of ["pointerover", "focusin"]) {
      byId(id).addEventListener(entering, ({ target }) => at(target));
    }
    for (const leaving of ["pointerleave", "focusout"]) byId(id).addEventListener(leaving, () => at(null));
  }

  const eventsOf = (claim) => new Set(evidence.get(claim).map(({ event }) => event.id));

  const preview = (claim) => client.timeline.preview(claim ? eventsOf(claim) : null);

  function show(corpus, { selection, page, kept }) {
    if (!evidence) start(corpus);
    const isFiltered = client.wording.activeFilters(selection).length > 0;
    const isAlone = selection.choices.claim?.size === 1;
    const read = page.reading ? new Set(corpus.views.argument.readings[page.reading]) : null;
    const event = page.event ? corpus.byId.get(page.event) : null;
    byId("reading").value = page.reading ?? "";
    byId("light-reading").disabled = !read;
    for (const item of byId("outline").querySelectorAll(".claim")) {
      const { claim } = item.dataset;
      client.outline.mark(item, {
        there: !read || read.has(claim),
        lit: client.evidence.isLit(evidence.get(claim), kept, isFiltered),
        chosen: selection.choices.claim?.has(claim) ?? false,
        isAlone,
        event,
        kept,
      });
    }
    client.outline.markHeadings(byId("outline"));
    say();
    goToFirst("[data-marked]", "[data-chosen]");
  }

  /** To the first claim the open event bears on, else to the first that is chosen. */
  function goToFirst(...marks) {
    const items = marks.flatMap((mark) => [...byId("outline").querySelectorAll(`${mark}:not([hidden])`)]);
    const { claim } = items[0]?.dataset ?? {};
    if (claim && claim !== goneTo) goTo(items[0]);
    goneTo = claim ?? null;
  }

  function say() {
    const there = [...byId("outline").querySelectorAll(".claim:not([hidden])")];
    const lit = there.filter((item) => !item.hasAttribute("data-dimmed"));
    const untied = there.filter((item) => item.querySelector(".untied"));
    const { label } = byId("reading").selectedOptions[0].dataset;
    byId("outline-says").textContent =
      `${label ? `${label}: ` : ""}${lit.length} of ${client.wording.counted(there.length, "step")} lit; ` +
      `${untied.length} without dated evidence.`;
  }

  /** Within the outline alone: the page stays where it is. */
  function goTo(item) {
    const [at, within] = [item, byId("outline")].map((one) => one.getBoundingClientRect());
    if (at.top >= within.top && at.bottom <= within.bottom) return;
    byId("outline").scrollTop += at.top - within.top - within.height / 4;
  }

  const isBeside = () =>
    byId("view-timeline").getBoundingClientRect().left >= byId("outline").getBoundingClientRect().right;

  const isInSight = (node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };

  /** On a timeline beside the outline, the first that is lit comes into sight if none is. */
  function bringLit() {
    const lit = client.timeline.order().map(client.timeline.itemOf).filter(Boolean);
    if (lit.length && !lit.some(isInSight)) lit[0].scrollIntoView({ block: "center" });
  }

  /** The sentence above says what is chosen and grows with it: the claim stays in sight. */
  function keepInSight(claim) {
    byId(`claim-${claim}`).parentElement.scrollIntoView({ block: "nearest" });
  }

  /** Only this claim; once more, and it is no longer chosen. */
  function light(claim) {
    const { selection } = client.page.current();
    const chosen = selection.choices.claim;
    const isAlone = chosen?.size === 1 && chosen.has(claim);
    if (isAlone) client.page.go({ selection: client.selection.dropped(selection, "claim") });
    else client.filtering.only("claim", claim);
    if (!isBeside()) keepInSight(claim);
    else if (!isAlone) bringLit();
  }

  function lightReading() {
    const { corpus, selection, page } = client.page.current();
    const tied = corpus.views.argument.readings[page.reading].filter(
      (claim) => evidence.get(claim).length,
    );
    const choices = { ...selection.choices, claim: new Set(tied) };
    client.page.go({ selection: { ...selection, choices } });
    if (isBeside()) bringLit();
  }

  function clicked(target) {
    const { light: claim } = target.closest("[data-light]")?.dataset ?? {};
    if (claim) light(claim);
    else if (target.closest("#light-reading")) lightReading();
    else return false;
    return true;
  }

  function changed(target) {
    if (target.id === "reading") client.page.go({ page: { reading: target.value || null } });
  }

  client.argument = client.failing.guarded({ show, clicked, changed });
})();
