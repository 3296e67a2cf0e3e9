// What Dash calls of ours, and what its components are told.

import { byId } from "../1-values/dom.js";
import { format } from "../1-values/selection.js";
import { current } from "../1-values/store.js";
import { mounted } from "./app.js";

const TOLD_AFTER = 120;

/** By namespace and name, as `dashboard/callbacks` wires it. */
export const CALLED_BY_DASH = { page: { mounted } };

/** @type {number | undefined} */
let telling;

/** What is chosen, once it is painted: the page must not wait for them. */
export function tellDash() {
  const { corpus, selection } = current();
  const data = format(selection, corpus.facetKeys);
  clearTimeout(telling);
  telling = setTimeout(
    () => byId("app") && window.dash_clientside.set_props("selection", { data }),
    TOLD_AFTER,
  );
}
