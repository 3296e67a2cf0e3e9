// Two windows in step: the class's and the presenter's, told of each other by the browser alone.

const NAME = "timeline-presenting";

/** @type {BroadcastChannel | undefined} */
let channel;

/**
 * Hears the other window; what is said here is never heard here.
 * @param {(message: Message) => void} hear
 */
export function listen(hear) {
  if (channel || typeof BroadcastChannel === "undefined") return;
  channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }) => hear(data));
}

/** @param {Message} message */
export const tell = (message) => channel?.postMessage(message);

/** @param {string} address */
export function open(address) {
  return window.open(address, NAME, "popup,width=1100,height=760");
}
