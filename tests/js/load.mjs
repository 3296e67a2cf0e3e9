// The page's own scripts, evaluated as the browser does: classic scripts, in their order.
import { readFileSync, readdirSync } from "node:fs";
import { compileFunction } from "node:vm";

const SCRIPTS = new URL("../../assets/js/", import.meta.url);

/** The layers, pure values first, in the order in which the page loads them; the last begins it. */
export const LAYERS = readdirSync(SCRIPTS).sort().slice(0, -1);

export const scriptsOf = (layer) => readdirSync(new URL(`${layer}/`, SCRIPTS)).sort();

/**
 * The namespaces of the scripts, made anew; `reported` collects what was told to `reportError`.
 *
 * They share this realm: in a context of their own even an empty list of theirs would not be
 * strictly equal to one of a test.
 */
export function load({ layers = LAYERS.slice(0, 1), document } = {}) {
  const reported = [];
  const window = { dash_clientside: { no_update: "no update" } };
  const globals = { window, document, reportError: (error) => reported.push(error) };
  for (const layer of layers) {
    for (const name of scriptsOf(layer)) {
      const file = new URL(`${layer}/${name}`, SCRIPTS);
      const options = { filename: file.pathname };
      const script = compileFunction(readFileSync(file, "utf8"), Object.keys(globals), options);
      script(...Object.values(globals));
    }
  }
  return { ...window.dash_clientside, reported };
}
