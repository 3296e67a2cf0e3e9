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

const isAsBuilt = async ({ path, contents }) =>
  Buffer.from(contents).equals(await readFile(path).catch(() => Buffer.alloc(0)));

async function main([wish]) {
  const { build } = await bundler();
  const { outputFiles } = await build(OPTIONS);
  for (const file of outputFiles) {
    if (wish !== "--check") await writeFile(file.path, file.contents);
    else if (!(await isAsBuilt(file))) {
      throw new Error(
        `${relative(import.meta.dirname, file.path)} is not what assets/js makes. Build it with: make bundle`,
      );
    }
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
