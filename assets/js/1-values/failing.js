// A part of the page that fails says so, and leaves the others as they are.

/**
 * What `act` answers; what it throws is reported to the page, and `otherwise` is the answer.
 * @param {() => any} act @param {any} [otherwise]
 */
export function attempt(act, otherwise) {
  try {
    return act();
  } catch (error) {
    reportError(error);
    return otherwise;
  }
}
