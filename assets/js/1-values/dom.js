// Elements from values: text is always text, never markup.

/** An element with properties, attributes (`aria-…`, `data-…`, `role`) and children. */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (/^(aria-|data-|role$|for$|href$)/.test(name)) node.setAttribute(name, value);
    else node[name] = value;
  }
  node.append(...children.flat().filter((child) => child !== null && child !== ""));
  return node;
}

/** An element of a drawing (SVG) with attributes and children. */
export function drawn(tag, attributes = {}, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children.flat());
  return node;
}

export const byId = (id) => document.getElementById(id);

/** A link that leaves the page; anything but http(s) is shown as text alone. */
export function outside(url, words) {
  if (!/^https?:\/\//.test(url)) return element("span", {}, words);
  return element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, words);
}

export function pressed(node, is) {
  node.setAttribute("aria-pressed", String(is));
}
