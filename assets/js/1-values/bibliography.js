// A bibliography as a file: the entries of the chosen works, joined.

/** @param {string[]} texts */
const joined = (texts) => texts.join("");

/** @type {Record<string, { extension: string, type: string, written: (works: any[]) => string }>} */
const FORMATS = {
  bibtex: { extension: "bib", type: "application/x-bibtex", written: joined },
  ris: { extension: "ris", type: "application/x-research-info-systems", written: joined },
  csl: {
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    written: (items) => `${JSON.stringify(items, null, 2)}\n`,
  },
};

/**
 * `entries` holds a text or an item for each work and format, as Python wrote them.
 * @param {Record<string, Payload.BibliographyEntry>} entries
 * @param {string[]} works
 * @param {keyof Payload.BibliographyEntry} format
 */
export function file(entries, works, format) {
  const { extension, type, written } = FORMATS[format];
  return { extension, type, text: written(works.map((work) => entries[work][format])) };
}
