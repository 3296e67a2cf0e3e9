// The one state of the page: who changes it does so here, and who draws it subscribes.

// The data, the selection, what the page shows beside it, and what of an address was passed over.
/** @type {State} */
let state = {
  corpus: /** @type {any} */ (null),
  selection: { choices: {}, years: null, words: "" },
  page: {},
  notices: [],
};

/** @type {((change: Change) => void)[]} */
const subscribers = [];

export const current = () => state;

/** @param {(change: Change) => void} hear */
export function subscribe(hear) {
  subscribers.push(hear);
}

/**
 * A change by the reader; `replace` leaves no step Back.
 * @param {{ selection?: Selected, page?: Page, replace?: boolean }} [given]
 */
export function go({ selection = state.selection, page = {}, replace = false } = {}) {
  state = { ...state, selection, page: { ...state.page, ...page }, notices: [] };
  tell({ isRestored: false, replace });
}

/**
 * The data that all speaks of, before anything is drawn from it.
 * @param {Corpus} corpus
 */
export function load(corpus) {
  state = { ...state, corpus };
}

/**
 * The state as an address has it.
 * @param {Partial<State>} read
 */
export function restore(read) {
  state = { ...state, ...read };
  tell({ isRestored: true, replace: false });
}

/**
 * In the order in which they subscribed; one that fails says so and leaves the others to draw.
 * @param {Change} change
 */
function tell(change) {
  for (const hear of subscribers) {
    try {
      hear(change);
    } catch (error) {
      reportError(error);
    }
  }
}
