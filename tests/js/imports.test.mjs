// What a module may import: values know no drawing, drawing knows no page, and nothing goes in circles.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import test from "node:test";

const FOLDER = join(import.meta.dirname, "../../assets/js");

const IMPORTED = /^import\b[^;]*?"([^";]+)";$/gm;

const modules = readdirSync(FOLDER, { recursive: true }).filter((name) => name.endsWith(".js"));

/** By module, the modules it imports; all of them are ours. */
const graph = new Map(
  modules.map((name) => [
    name,
    [...readFileSync(join(FOLDER, name), "utf8").matchAll(IMPORTED)].map(([, path]) =>
      normalize(join(dirname(name), path)),
    ),
  ]),
);

// The folders are numbered from the lowest; `main.js` stands above all of them.
const layerOf = (name) => (name.includes("/") ? Number(name[0]) : Infinity);

/** The way from a module back to itself, if there is one. */
function circle(name, way = [], done = new Set()) {
  if (way.includes(name)) return [...way.slice(way.indexOf(name)), name];
  if (done.has(name)) return null;
  for (const other of graph.get(name)) {
    const found = circle(other, [...way, name], done);
    if (found) return found;
  }
  done.add(name);
  return null;
}

test("every import leads to a module", () => {
  const all = [...graph.values()].flat();
  assert.ok(all.length > modules.length);
  assert.deepEqual(
    all.filter((name) => !graph.has(name)),
    [],
  );
});

test("no module imports one of a layer above its own", () => {
  const upward = [...graph].flatMap(([name, imported]) =>
    imported.filter((other) => layerOf(other) > layerOf(name)).map((other) => `${name} → ${other}`),
  );
  assert.deepEqual(upward, []);
});

test("no imports go in a circle", () => {
  const circles = modules.map((name) => circle(name)).filter(Boolean);
  assert.equal(circles[0]?.join(" → "), undefined);
});

test("the store imports nobody", () => {
  assert.deepEqual(graph.get(join("1-values", "store.js")), []);
});

test("every module is reached from where the page begins", () => {
  const reached = new Set(["main.js"]);
  for (const name of reached) for (const other of graph.get(name)) reached.add(other);
  assert.deepEqual(
    modules.filter((name) => !reached.has(name)),
    [],
  );
});
