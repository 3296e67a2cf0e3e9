// Files made in the browser; nothing is sent anywhere.
(() => {
  "use strict";

  const client = window.dash_clientside;

  /** Cells that a spreadsheet would take for a formula are made text; numbers stay numbers. */
  function cell(value) {
    const text = String(value ?? "");
    const safe = typeof value !== "number" && /^[=+\-@\t\0]/.test(text) ? `'${text}` : text;
    return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  const asCsv = (rows) => rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";

  function save(name, url) {
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
  }

  function text(name, content, type) {
    const url = URL.createObjectURL(new Blob([content], { type }));
    save(name, url);
    setTimeout(() => URL.revokeObjectURL(url), 0);
  }

  const csv = (name, rows) => text(name, asCsv(rows), "text/csv");

  client.downloading = { save, text, csv, asCsv };
})();
