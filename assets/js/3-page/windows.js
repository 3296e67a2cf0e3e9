// Two windows in step: the class's and the presenter's, told of each other by the browser alone.

const NAME = "mali-timeline-presenting";

let channel = null;

/** Hears the other window; what is said here is never heard here. */
export function listen(hear) {
  if (channel || typeof BroadcastChannel === "undefined") return;
  channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }) => hear(data));
}

export const tell = (message) => channel?.postMessage(message);

export function open(address) {
  return window.open(address, NAME, "popup,width=1100,height=760");
}
