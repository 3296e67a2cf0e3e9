// What the state comes to: the step that is presented, the events that are kept, how they are shown.

import { narrow } from "../1-values/selection.js";
import { current } from "../1-values/store.js";
import * as stories from "../1-values/stories.js";
import { activeFilters } from "../1-values/wording.js";

const PHONE = 600;

/** The step of a story that is presented, if one is. */
export function presented() {
  const { corpus, page } = current();
  return stories.shown(corpus, page);
}

export const layout = () => current().page.layout ?? (innerWidth < PHONE ? "list" : "lanes");

/** Lanes keep what is filtered away in its place; a list would only grow long with it. */
export function dim() {
  const { page } = current();
  return page.dim ? page.dim === "1" : layout() === "lanes";
}

export const mode = () =>
  current().page["theme-mode"] ??
  (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

export const firstView = () => Object.keys(current().corpus.views)[0];

/** @param {Presented | null} [told] */
export const view = (told = presented()) => (told ?? current()).page.view ?? firstView();

/** @param {Selected} selection @param {{ defaultScope: string[] }} given1 */
function scopesOf(selection, { defaultScope }) {
  const { scope } = selection.choices;
  return scope?.size ? scope : new Set(defaultScope);
}

/** @param {Selected} selection */
function narrowedBy(selection) {
  const { corpus } = current();
  return narrow(corpus.events, selection, corpus.facetKeys, corpus.defaultScope);
}

/**
 * While presenting, by what the step names and by any filter of the reader's own.
 * @param {Presented} told @param {Selected} selection
 */
function narrowedByBoth(told, selection) {
  const narrowed = narrowedBy(told.selection);
  if (!activeFilters(selection).length) return narrowed;
  const own = new Set(narrowedBy(selection).kept);
  return { ...narrowed, kept: narrowed.kept.filter((id) => own.has(id)) };
}

/** All of it, as every part of the page is drawn from it. */
export function shown() {
  const state = current();
  const told = presented();
  const narrowed = told ? narrowedByBoth(told, state.selection) : narrowedBy(state.selection);
  return {
    ...state,
    told,
    narrowed,
    kept: new Set(narrowed.kept),
    // The event of which a step tells.
    about: told?.step.event ?? null,
    scopes: scopesOf((told ?? state).selection, state.corpus),
    layout: layout(),
    dim: dim(),
    mode: mode(),
    view: view(told),
  };
}
