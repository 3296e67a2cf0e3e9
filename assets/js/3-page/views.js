// Every view that is drawn when it is opened, by its key; the timeline is always there.
import * as about from "./about.js";
import * as actors from "./actors.js";
import * as argument from "./argument.js";
import * as data from "./data.js";
import * as figures from "./figures.js";
import * as sources from "./sources.js";

/** @type {Record<string, Answering & { show: (corpus: Corpus, now: Shown) => void }>} */
export const VIEWS = { about, actors, argument, data, figures, sources };
