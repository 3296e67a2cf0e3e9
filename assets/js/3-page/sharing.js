// Taking the page's state along: its link, as text or as a QR code, and any text to the clipboard.

import { byId, element } from "../1-values/dom.js";

const SHOWN_FOR = 4000;
const NO_CODE =
  "There is no code: the link is too long to be scanned, or the server does not answer. The link itself works.";
const THIS_COMPUTER = /^(localhost|127(\.\d+){3}|\[::1\])$/;
/** @type {number | undefined} */
let clearing;

/** @param {string} words */
function say(words) {
  byId("shared").textContent = words;
  clearTimeout(clearing);
  clearing = setTimeout(() => {
    byId("shared").textContent = "";
  }, SHOWN_FOR);
}

/**
 * Copies; where the browser forbids it, shows the text so that it can be copied by hand.
 * @param {string} text @param {string} done
 */
export async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    prompt("The browser does not allow copying here. Copy it by hand:", text);
  }
}

/**
 * What others open this view by, or another of the page; a file lies where only its owner can.
 * @param {string} [search]
 */
export const link = (search = location.search) =>
  location.protocol === "file:" ? "" : `${location.origin}${location.pathname}${search}`;

/** @param {string} [search] @param {string} [done] */
export function copyLink(search = location.search, done = "Link copied") {
  if (link(search)) copy(link(search), done);
  else copy(`file://${location.pathname}${search}`, `${done}; it opens on this computer alone`);
}

/**
 * The server draws the code, of its own address and a query.
 * @param {string} search @param {string} alt
 */
const image = (search, alt) =>
  element("img", { src: `qr.svg?query=${encodeURIComponent(search.slice(1))}`, alt });

const isLocal = () => THIS_COMPUTER.test(location.hostname);

/**
 * The link to be printed, with its code where a server draws one.
 * @param {string} [search]
 */
export function address(search = location.search) {
  if ("serverless" in document.documentElement.dataset) return { link: link(search), code: null };
  const code = image(search, "QR code of the link beside it");
  code.addEventListener("error", () => code.remove());
  return { link: link(search), code, isLocal: isLocal() };
}

export function showCode() {
  const code = image(location.search, "QR code of the link below");
  code.addEventListener("error", () => code.replaceWith(NO_CODE));
  byId("qr-code").replaceChildren(code);
  byId("qr-link").textContent = link();
  byId("qr-local").hidden = !isLocal();
  byId("qr-dialog").showModal();
}
