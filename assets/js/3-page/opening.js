// Opening an event: a closer look, which never changes what is kept.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  let open = null;
  // Where the keyboard was when the card was opened.
  let from = null;

  const openEvent = (id) => client.arriving.whenWhole(() => openNow(id));

  function openNow(id) {
    if (!byId("card").contains(document.activeElement)) from = document.activeElement;
    client.page.go({ page: { event: id, against: null } });
    byId("card-title")?.focus({ preventScroll: true });
    client.timeline.reveal(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (isSeen(from)) from.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  /** Closes the card, and the keyboard is back at the button or the event it came from. */
  function close() {
    const id = open;
    if (!id) return false;
    client.page.go({ page: { event: null, against: null } });
    leadBack(id);
    return true;
  }

  /** To the button that opened it or the event's item, or where neither is seen to what had the keyboard. */
  function leadBack(id) {
    const opener = from?.dataset.open === id && isSeen(from);
    if (opener || !client.walking.focus(id)) (isSeen(from) ? from : byId("status")).focus();
  }

  const isSeen = (node) => node && node !== document.body && node.checkVisibility();

  const linkTo = (id) => client.sharing.link(`?event=${id}`);

  /** Draws the card of the open event, or takes it away. */
  function show(corpus, id) {
    const card = byId("card");
    const before = open;
    // What has the keyboard is drawn anew or gone: after a name was chosen, after Back.
    const isHeld = card.contains(document.activeElement);
    for (const item of document.querySelectorAll("[data-opened]")) {
      delete item.dataset.opened;
      item.querySelector("a").removeAttribute("aria-current");
    }
    open = id;
    card.hidden = !id;
    document.documentElement.toggleAttribute("data-card", Boolean(id));
    if (!id) {
      card.replaceChildren();
      if (isHeld) leadBack(before);
      return;
    }
    const event = corpus.byId.get(id);
    card.dataset.kind = event.kind[0];
    card.setAttribute("aria-label", `Event: ${event.title}`);
    const order = client.timeline.order();
    card.replaceChildren(
      ...client.card.content(corpus, event, { order, link: linkTo(id), against: comparedWith(corpus, id) }),
    );
    for (const item of document.querySelectorAll(`.event[data-event="${id}"]`)) {
      item.dataset.opened = "1";
      item.querySelector("a").setAttribute("aria-current", "true");
    }
    if (isHeld) byId("card-title").focus({ preventScroll: true });
    if (id !== before) card.scrollTop = 0;
  }

  /** The other event with which the open one is compared; an event is not, with itself. */
  function comparedWith(corpus, id) {
    const { against } = client.page.current().page;
    return against && against !== id ? corpus.byId.get(against) : null;
  }

  function step(by) {
    const order = client.timeline.order();
    const next = order[order.indexOf(open) + by];
    if (next) openEvent(next);
  }

  function cited() {
    const { corpus } = client.page.current();
    return client.card.citations(corpus, corpus.byId.get(open), linkTo(open));
  }

  const actions = {
    previous: () => step(-1),
    next: () => step(1),
    close,
    link: () => client.sharing.copyLink(`?event=${open}`, "Link to the event copied"),
    cite: () => {
      byId("card-cite").hidden = !byId("card-cite").hidden;
    },
    "copy-plain": () => client.sharing.copy(cited().plain, "Citation copied"),
    "copy-bibtex": () => client.sharing.copy(cited().bibtex, "BibTeX copied"),
  };

  /** A click on an item, a tool of the card, a name on it or an event's name; says whether it was one. */
  function clicked(target, event) {
    const tool = target.closest("button[data-card]");
    const name = target.closest("[data-choose]");
    const opener = target.closest("button[data-open]");
    const link = target.closest(".event-link");
    if (tool) actions[tool.dataset.card]();
    else if (name) client.filtering.only(name.dataset.choose, name.dataset.value);
    else if (opener) openEvent(opener.dataset.open);
    else if (link && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      openEvent(link.closest("[data-event]").dataset.event);
    } else return false;
    return true;
  }

  function changed({ id, value }) {
    if (id !== "order-with") return;
    client.page.go({ page: { against: value || null } });
    // The card is drawn anew, and the keyboard is where it was.
    byId("order-with").focus();
    byId("order-says").scrollIntoView({ block: "nearest" });
  }

  client.opening = { show, close, clicked, changed, openEvent };
})();
