// Printing: everything that is shown is drawn first; for a class, a handout in its place.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  function put(content) {
    byId("handout").replaceChildren(...content.filter(Boolean));
    byId("handout").hidden = false;
    document.documentElement.toggleAttribute("data-handout", true);
  }

  function clear() {
    byId("handout").replaceChildren();
    byId("handout").hidden = true;
    document.documentElement.toggleAttribute("data-handout", false);
  }

  function putStory(corpus, id) {
    const link = client.sharing.link(`?present=${id}&step=1`);
    put(client.handout.story(corpus, client.stories.story(corpus, id), link));
  }

  function handout(id) {
    byId("present-dialog").close();
    putStory(client.page.current().corpus, id);
    print();
  }

  function tasks(id) {
    const { corpus } = client.page.current();
    byId("tasks-dialog").close();
    put(client.handout.tasks(corpus, client.stories.story(corpus, id)));
    print();
  }

  /** Who prints while presenting wants the story on paper, and never the presenter's notes. */
  function before() {
    client.timeline.drawAll();
    const { corpus, page } = client.page.current();
    if (page.present && corpus.isWhole && byId("handout").hidden) putStory(corpus, page.present);
  }

  function listen() {
    addEventListener("beforeprint", before);
    addEventListener("afterprint", clear);
  }

  client.printing = client.failing.guarded({ handout, tasks, listen });
})();
