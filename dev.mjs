// Serves the page to whoever works on it: what is saved is bundled, served and shown without a press.
// Run by `make dev`: node dev.mjs PYTHON [PORT]. It stands before the real server, which knows nothing of it.
import { spawn } from "node:child_process";
import { watch } from "node:fs";
import { createServer, get, request } from "node:http";
import { join } from "node:path";

import { write } from "./bundle.mjs";

const [PYTHON, PORT = "8050"] = process.argv.slice(2);
const HOST = "127.0.0.1";
const WATCHED = ["assets/js", "assets/css", "dashboard", "data"];
const SOURCES = /\.(js|css|py|csv|toml)$/;
const STILL_FOR = 150;
const ASKED_EVERY = 100;

// What the page runs beside its own script; the policy of the page allows what its server sends.
const RELOAD = "new EventSource('/dev/changes').onmessage = () => location.reload();";
const SCRIPT = '<script src="/dev/reload.js"></script>';

const browsers = new Set();

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, HOST, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const answers = (port) =>
  new Promise((resolve) => {
    const hear = (answer) => {
      answer.resume();
      resolve(true);
    };
    get({ host: HOST, port, path: "/healthz" }, hear).on("error", () => resolve(false));
  });

const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** The real server; `port` is null while it is not there. */
const app = { process: null, port: null };

async function serve() {
  app.process?.kill();
  app.port = null;
  const port = await freePort();
  const started = spawn(PYTHON, ["-m", "dashboard", "--port", String(port)], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "ignore", "inherit"],
  });
  app.process = started;
  while (!(await answers(port))) {
    // What it could not read it has said; the next change begins anew.
    if (started.exitCode !== null || app.process !== started) return;
    await pause(ASKED_EVERY);
  }
  app.port = port;
  for (const browser of browsers) browser.write("data: changed\n\n");
}

async function changed() {
  try {
    await write();
    await serve();
  } catch (error) {
    console.error(error.message);
  }
}

function follow() {
  let waiting;
  const hear = (_, name) => {
    if (!SOURCES.test(name ?? "")) return;
    clearTimeout(waiting);
    waiting = setTimeout(changed, STILL_FOR);
  };
  for (const folder of WATCHED) watch(join(import.meta.dirname, folder), { recursive: true }, hear);
}

function tellOfChanges(response) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.flushHeaders();
  browsers.add(response);
  response.on("close", () => browsers.delete(response));
}

/** The page itself, with the script that reloads it. */
function sendPage(answer, response) {
  const { "content-length": _, ...headers } = answer.headers;
  response.writeHead(answer.statusCode, headers);
  answer.setEncoding("utf8");
  let text = "";
  answer.on("data", (part) => {
    text += part;
  });
  answer.on("end", () => response.end(text.replace("</body>", `${SCRIPT}</body>`)));
}

function passOn(asked, response) {
  const { method, url: path } = asked;
  const headers = { ...asked.headers, "accept-encoding": "identity" };
  const passed = request({ host: HOST, port: app.port, method, path, headers }, (answer) => {
    if (/^\/(\?|$)/.test(path)) sendPage(answer, response);
    else answer.pipe(response.writeHead(answer.statusCode, answer.headers));
  });
  passed.on("error", () => response.writeHead(503).end());
  asked.pipe(passed);
}

const server = createServer((asked, response) => {
  if (asked.url === "/dev/changes") tellOfChanges(response);
  else if (asked.url === "/dev/reload.js") {
    response.writeHead(200, { "Content-Type": "text/javascript" }).end(RELOAD);
  } else if (app.port === null)
    response.writeHead(503).end("The server is on its way; see the terminal.");
  else passOn(asked, response);
});

server.on("error", ({ message }) => {
  console.error(message);
  process.exit(1);
});
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    app.process?.kill();
    process.exit();
  });
}
server.listen(Number(PORT), HOST, async () => {
  follow();
  await changed();
  process.stdout.write(`http://${HOST}:${PORT}/ shows what is saved. Ctrl+C ends it.\n`);
});
