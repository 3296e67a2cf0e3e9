// Says when something is wrong: a server that no longer answers, a script that failed.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const EVERY = 30000;
  const LOST =
    "The server does not answer. What is open keeps working. A reload, the files under /data/, and charts and grids not yet opened need the server.";
  const OUTDATED =
    "The server has other tables by now than this page was made from. Filters keep working; reload the page for the rest.";
  const FAILED =
    "Something on this page failed. Filters may still work; reload the page if anything looks wrong.";

  let shownFor = null;

  function show(words, reason) {
    byId("banner").textContent = words;
    byId("banner").hidden = false;
    shownFor = reason;
  }

  function recovered() {
    if (shownFor !== "server") return;
    byId("banner").hidden = true;
    shownFor = null;
  }

  async function check() {
    if (document.visibilityState === "hidden") return;
    try {
      const answer = await fetch("healthz", { cache: "no-store" });
      if (answer.ok) recovered();
      else show(LOST, "server");
    } catch {
      show(LOST, "server");
    }
  }

  function listen() {
    addEventListener("error", () => show(FAILED, "page"));
    addEventListener("unhandledrejection", () => show(FAILED, "page"));
    addEventListener("offline", () => check());
    addEventListener("online", check);
    setInterval(check, EVERY);
  }

  /** The server no longer has what belongs to this page. */
  const outdated = () => show(OUTDATED, "page");

  client.liveness = { listen, check, outdated };
})();
