// Taking the page's state along: its link, and any text to the clipboard.
(() => {
  "use strict";

  const client = window.dash_clientside;
  const { byId } = client.dom;

  const SHOWN_FOR = 4000;
  let clearing = null;

  function say(words) {
    byId("shared").textContent = words;
    clearTimeout(clearing);
    clearing = setTimeout(() => {
      byId("shared").textContent = "";
    }, SHOWN_FOR);
  }

  /** Copies; where the browser forbids it, shows the text so that it can be copied by hand. */
  async function copy(text, done) {
    try {
      await navigator.clipboard.writeText(text);
      say(done);
    } catch {
      prompt("The browser does not allow copying here. Copy it by hand:", text);
    }
  }

  client.sharing = client.failing.guarded({ copy });
})();
