// What Dash calls of ours, by namespace and name, as `dashboard/callbacks` wires it.
import { mounted } from "./page.js";

export const CALLED_BY_DASH = { page: { mounted } };
