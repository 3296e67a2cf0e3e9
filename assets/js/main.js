// Where the page begins: everything is there.
import { CALLED_BY_DASH } from "./3-page/dash.js";
import { start } from "./3-page/page.js";

Object.assign((window.dash_clientside ??= {}), CALLED_BY_DASH);
start();
