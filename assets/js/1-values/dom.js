// Elements from values: text is always text, never markup.

/**
 * An element with properties, attributes (`aria-…`, `data-…`, `role`) and children.
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} tag @param {Record<string, any>} [properties] @param {...Child} children
 * @returns {HTMLElementTagNameMap[K]}
 */
export function element(tag, properties = {}, ...children) {
  /** @type {any} A property of any element may be set. */
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (/^(aria-|data-|role$|for$|href$)/.test(name)) node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.flat().filter((child) => child !== null && child !== ""));
  return node;
}

/**
 * An element of a drawing (SVG) with attributes and children.
 * @template {keyof SVGElementTagNameMap} K
 * @param {K} tag @param {Record<string, any>} [attributes]
 * @param {...(Node | string | (Node | string)[])} children
 */
export function drawn(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.flat());
  return node;
}

/**
 * An element of the frame, which is there. What it can do beside being an element, its id says.
 * @param {string} id @returns {FrameElement}
 */
export const byId = (id) => /** @type {FrameElement} */ (document.getElementById(id));

/**
 * A link that leaves the page; anything but http(s) is shown as text alone.
 * @param {string} url @param {string} words
 */
export function outside(url, words) {
  if (!/^https?:\/\//.test(url)) return element("span", {}, words);
  return element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words);
}

/** @param {HTMLElement} node @param {boolean} is */
export function pressed(node, is) {
  node.setAttribute("aria-pressed", String(is));
}
