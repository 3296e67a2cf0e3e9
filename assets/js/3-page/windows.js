// Two windows in step: the class's and the presenter's, told of each other by the browser alone.
(() => {
  "use strict";

  const client = window.dash_clientside;

  const NAME = "mali-timeline-presenting";

  let channel = null;

  /** Hears the other window; what is said here is never heard here. */
  function listen(hear) {
    if (channel || typeof BroadcastChannel === "undefined") return;
    channel = new BroadcastChannel(NAME);
    channel.addEventListener("message", ({ data }) => hear(data));
  }

  const tell = (message) => channel?.postMessage(message);

  function open(address) {
    return window.open(address, NAME, "popup,width=1100,height=760");
  }

  client.windows = { listen, tell, open };
})();
