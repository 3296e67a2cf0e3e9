// A page for tests of drawing: elements, events and the focus, without a browser and without layout.
import { Window } from "happy-dom";

const window = new Window({ url: "http://localhost/" });

globalThis.window = window;
globalThis.document = window.document;
globalThis.getComputedStyle = window.getComputedStyle.bind(window);
globalThis.Node = window.Node;
globalThis.innerHeight = 800;
globalThis.scrollY = 0;
globalThis.scrollTo = () => {};

// Nothing is laid out and nothing painted: every letter is as wide as the next.
const LETTER = 7;
window.HTMLCanvasElement.prototype.getContext = () => ({
  measureText: (text) => ({ width: text.length * LETTER }),
});

/** Empties the page and puts elements with these ids into it; `tags` says which are no `div`. */
export function frame(ids, tags = {}) {
  document.body.replaceChildren(
    ...ids.map((id) => {
      const node = document.createElement(tags[id] ?? "div");
      node.id = id;
      return node;
    }),
  );
}

/** Puts what was drawn into the page, and says where. */
export function drawn(...nodes) {
  const place = document.createElement("div");
  place.append(...nodes.flat());
  document.body.replaceChildren(place);
  return place;
}

/** The words of every element that a selector finds. */
export const wordsOf = (place, selector) =>
  [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
