// Files made in the browser; nothing is sent anywhere.

/** @param {string} text */
const isNumber = (text) => text.trim() !== "" && Number.isFinite(Number(text));

/**
 * Cells that a spreadsheet would take for a formula are made text; numbers stay numbers.
 * @param {unknown} value
 */
function cell(value) {
  const text = String(value ?? "");
  const safe = /^[=+\-@\t\r\0]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {unknown[][]} rows */
export const asCsv = (rows) => `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** @param {string} name @param {string} url */
export function save(name, url) {
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
}

/** @param {string} name @param {string} content @param {string} type */
export function text(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  save(name, url);
  setTimeout(() => URL.revokeObjectURL(url), 0);
}

/** @param {string} name @param {unknown[][]} rows */
export const csv = (name, rows) => text(name, asCsv(rows), "text/csv");

/** @param {string} name @param {unknown} document */
export const json = (name, document) =>
  text(name, `${JSON.stringify(document, null, 2)}\n`, "application/json");
