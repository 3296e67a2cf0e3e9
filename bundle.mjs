// Makes assets/bundle of assets/js. `--check` writes nothing and says whether it is what the scripts make.
import { readFile, writeFile } from "node:fs/promises";
import { relative } from "node:path";

const OPTIONS = {
  absWorkingDir: import.meta.dirname,
  entryPoints: ["assets/js/main.js"],
  outfile: "assets/bundle/page.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  // Named by a header of the server: an edition without one has no map.
  sourcemap: "external",
  write: false,
};

async function bundler() {
  try {
    return await import("esbuild");
  } catch {
    throw new Error("The bundler is not installed here. Install it with: make bundle, or npm ci");
  }
}

/** Both files, as they should be. */
async function built() {
  const { build } = await bundler();
  return (await build(OPTIONS)).outputFiles;
}

export async function write() {
  for (const { path, contents } of await built()) await writeFile(path, contents);
}

async function check() {
  for (const { path, contents } of await built()) {
    const there = await readFile(path).catch(() => Buffer.alloc(0));
    if (there.equals(contents)) continue;
    const name = relative(import.meta.dirname, path);
    throw new Error(`${name} is not what assets/js makes. Build it with: make bundle`);
  }
}

if (import.meta.filename === process.argv[1]) {
  const act = process.argv[2] === "--check" ? check : write;
  act().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
