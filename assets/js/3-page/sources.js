// The Sources view: three lists, each drawn when it is first opened and then only narrowed.

import { file } from "../1-values/bibliography.js";
import { byId, pressed } from "../1-values/dom.js";
import { carries, keptOf, mentions, shown, wordsOf } from "../1-values/resting.js";
import { collapsed, fold } from "../1-values/selection.js";
import { current, go } from "../1-values/store.js";
import { activeFilters } from "../1-values/wording.js";
import * as footnotes from "../2-drawing/footnotes.js";
import { item as workItem } from "../2-drawing/works.js";
import * as downloading from "./downloading.js";

/** @type {Record<string, { noun: string, those: string }>} */
const PARTS = {
  footnotes: { noun: "footnote", those: "those" },
  works: { noun: "work", those: "those" },
  doubts: { noun: "doubt", those: "those of footnotes" },
};
const [FIRST] = Object.keys(PARTS);
// How the works can stand; as they came is first.
const [BY_WEIGHT, BY_AUTHOR] = ["weight", "author"];
const KINDS = ["event", "figure", "claim"];

// By part, its items as they were drawn: the node, what it is searched by, what rests on it.
/** @type {Record<string, Listed[]>} */
const drawn = {};
// How the works stand, and the footnote that had the focus.
let standing = BY_WEIGHT;
/** @type {string | null} */
let led = null;

const part = () => current().page.part ?? FIRST;
const looked = () => collapsed(current().page.find ?? "");

/**
 * An item, with the elements in it that stand for something a filter may take away.
 * @param {HTMLElement} node
 * @param {string} key
 * @param {string} words
 * @param {Payload.SupportedBy} carried
 */
function listed(node, key, words, carried) {
  const marks = KINDS.flatMap((kind) =>
    [...node.querySelectorAll(`[data-${kind}]`)].map((mark) => {
      return { mark, table: /** @type {keyof KeptTables} */ (`${kind}s`), id: mark.dataset[kind] };
    }),
  );
  const lists = [...node.querySelectorAll(".rests")];
  return { node, key, text: fold(words), carried, marks, lists };
}

/**
 * @param {Corpus} corpus
 * @param {string} number
 * @param {(corpus: Corpus, number: string, carried: Payload.SupportedBy) => HTMLElement} draw
 */
function footnote(corpus, number, draw) {
  const note = corpus.footnotes[number];
  const carried = corpus.views.sources.footnotes[number];
  const works = note.sources.map((id) => corpus.sources[id].words);
  const words = [note.chain, note.signal, note.pinpoint, ...works, note.note, note.doubt];
  return listed(draw(corpus, number, carried), number, words.join(" "), carried);
}

/** @param {Corpus} corpus @param {string} id */
function work(corpus, id) {
  const { works, statements } = corpus.views.sources;
  const { words, kind } = corpus.sources[id];
  const node = workItem(corpus, id, works[id], statements);
  return listed(node, id, `${words} ${kind}`, works[id]);
}

/** @type {Record<string, (corpus: Corpus) => Listed[]>} */
const draw = {
  footnotes: (corpus) =>
    Object.keys(corpus.footnotes).map((n) => footnote(corpus, n, footnotes.item)),
  works: (corpus) => Object.keys(corpus.views.sources.works).map((id) => work(corpus, id)),
  doubts: (corpus) =>
    Object.keys(corpus.footnotes)
      .filter((number) => corpus.footnotes[number].doubt)
      .map((number) => footnote(corpus, number, footnotes.doubted)),
};

function listen() {
  byId("source-search").addEventListener("input", ({ target }) => find(target.value));
}

/**
 * Typing is one step Back, however many letters it took.
 * @param {string} words
 */
function find(words) {
  const wanted = collapsed(words);
  if (wanted === looked()) return;
  const replace = Boolean(looked()) && Boolean(wanted);
  go({ page: { find: wanted || null }, replace });
}

/** What is typed stays as it is while it means the same: a space may be followed by a word. */
function showSearch() {
  const field = byId("source-search");
  if (collapsed(field.value) !== looked()) field.value = looked();
}

/**
 * Shows the open part, of what the page's filters and this view's own search leave of it.
 * @param {Corpus} corpus @param {Shown} given1
 */
export function show(corpus, { selection, page, kept }) {
  if (!Object.keys(drawn).length) listen();
  showSearch();
  drawn[part()] ??= put(part(), draw[part()](corpus));
  for (const key of Object.keys(PARTS)) byId(`sources-${key}`).hidden = key !== part();
  press("part", part());
  order(page.order ?? BY_WEIGHT);
  narrow({ corpus, selection, kept });
  follow();
}

/** @param {string} group @param {string} key */
function press(group, key) {
  for (const button of byId(group).children) pressed(button, button.id === `${group}-${key}`);
}

/** @param {string} list @param {Listed[]} items */
function put(list, items) {
  byId(list).replaceChildren(...items.map(({ node }) => node));
  return items;
}

/** @param {Pick<Shown, "corpus" | "selection" | "kept">} given */
function narrow({ corpus, selection, kept }) {
  // Without a filter everything is there, of every scope.
  const filtered = activeFilters(selection).length > 0;
  const left = filtered ? keptOf(corpus, kept) : null;
  const words = wordsOf(looked());
  const fitting = drawn[part()].filter((item) => {
    const fits = (!left || carries(item.carried, left)) && mentions(item.text, words);
    place(item, fits);
    narrowWithin(item, left);
    return fits;
  });
  say(fitting.length, { filtered, looked: looked() });
}

/**
 * The footnote a link led to is there in any case; left out otherwise, it says so.
 * @param {Listed} given @param {boolean} fits
 */
function place({ node, key }, fits) {
  const here = part() === FIRST && key === current().page.footnote;
  node.hidden = !fits && !here;
  node.toggleAttribute("data-led", here);
  node.toggleAttribute("data-aside", here && !fits);
}

/** @param {Listed} given @param {KeptTables | null} left */
function narrowWithin({ marks, lists }, left) {
  for (const { mark, table, id } of marks) mark.hidden = left !== null && !left[table].has(id);
  for (const list of lists) list.hidden = !list.querySelector("li:not([hidden])");
}

/** @param {number} count @param {{ filtered: boolean, looked: string }} why */
function say(count, why) {
  const total = drawn[part()].length;
  byId("sources-shown").textContent = shown(count, total, PARTS[part()], why);
  for (const button of byId("sources-works").querySelectorAll('[data-of="shown"]')) {
    button.disabled = count === 0;
  }
}

/** A footnote has the focus once it comes into the address: by a link, Back or Forward. */
function follow() {
  const { footnote: number = null } = current().page;
  if (part() !== FIRST || number === led) return;
  led = number;
  if (number) focus(number);
}

/**
 * What is far away is laid out by guess. So all is laid out for once, when the rest of the page
 * is drawn, and then the footnote stays where it was scrolled to.
 * @param {string} number
 */
function focus(number) {
  const node = byId(`footnote-${number}`);
  const list = byId("footnotes");
  node.focus({ preventScroll: true });
  list.dataset.whole = "1";
  requestAnimationFrame(() => {
    node.scrollIntoView({ block: "start" });
    requestAnimationFrame(() => delete list.dataset.whole);
  });
}

/** @param {string} number */
function toFootnote(number) {
  go({ page: { view: "sources", part: null, footnote: number } });
  focus(number);
}

/** @param {string} key */
const toPart = (key) => go({ page: { part: key === FIRST ? null : key } });

/** @param {string} key */
const toOrder = (key) => go({ page: { order: key === BY_WEIGHT ? null : key } });

/**
 * By weight as they came, or by author; those that are hidden move along.
 * @param {string} by
 */
function order(by) {
  press("works-order", by);
  if (!drawn.works || by === standing) return;
  const labels = current().corpus.options.source.map(({ id, label: words }) => [id, words]);
  const label = Object.fromEntries(labels);
  const collator = new Intl.Collator("en", { ignorePunctuation: true });
  const items = [...drawn.works];
  if (by === BY_AUTHOR) items.sort((a, b) => collator.compare(label[a.key], label[b.key]));
  put("works", items);
  standing = by;
}

/**
 * The works that are shown, or all of them, as a file.
 * @param {Record<string, string>} given
 */
function download({ bibliography: format, of }) {
  const items = drawn.works.filter(({ node }) => of === "all" || !node.hidden);
  const { extension, type, text } = file(
    current().corpus.views.sources.bibliography,
    items.map(({ key }) => key),
    /** @type {keyof Payload.BibliographyEntry} */ (format),
  );
  downloading.text(`${current().corpus.subject.id}-bibliography.${extension}`, text, type);
}

/** @param {FrameElement} target @param {Heard} event */
export function clicked(target, event) {
  const [link, button] = ["a[data-to-footnote]", "button"].map((one) => target.closest(one));
  const [group, key] = [button?.parentElement.id, button?.id.split("-").at(-1)];
  if (link && !(event.ctrlKey || event.metaKey || event.shiftKey)) {
    toFootnote(link.dataset.toFootnote);
  } else if (key && group === "part") toPart(key);
  else if (key && group === "works-order") toOrder(key);
  else if (button?.dataset.bibliography) download(button.dataset);
  else return false;
  return true;
}
