// Where the page begins: everything is there.
import { subscribe } from "./1-values/store.js";
import { start } from "./3-page/app.js";
import { CALLED_BY_DASH, tellDash } from "./3-page/dash.js";

window.dash_clientside = { ...window.dash_clientside, ...CALLED_BY_DASH };
subscribe(tellDash);
start();
