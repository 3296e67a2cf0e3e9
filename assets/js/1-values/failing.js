// A function that fails says so: Dash would only write it to the console.

/** The same functions; what one throws is reported to the page, and leaves Dash as it was. */
export function guarded(functions) {
  const wrapped = (act) =>
    function guard(...values) {
      try {
        return act(...values);
      } catch (error) {
        reportError(error);
        return window.dash_clientside.no_update;
      }
    };
  return Object.fromEntries(Object.entries(functions).map(([name, act]) => [name, wrapped(act)]));
}
