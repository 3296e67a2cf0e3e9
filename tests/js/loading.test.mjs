// The scripts themselves: their order, their names, what they add.
import assert from "node:assert/strict";
import test from "node:test";

import { LAYERS, load, scriptsOf } from "./load.mjs";

test("every script finds what it needs in those before it, and touches no page when read", () => {
  assert.doesNotThrow(() => load({ layers: LAYERS }));
});

test("every script adds the one namespace it is named after", () => {
  const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
  const named = LAYERS.flatMap(scriptsOf).map((name) => camel(name.replace(".js", "")));
  const { no_update: _, reported: __, ...added } = load({ layers: LAYERS });
  assert.deepEqual(Object.keys(added).sort(), named.sort());
});
