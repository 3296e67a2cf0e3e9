// Writes every namespace of the page's scripts with the names of its functions.
import { LAYERS, load } from "./load.mjs";

const { no_update: _, reported: __, ...namespaces } = load({ layers: LAYERS });
const named = Object.entries(namespaces).map(([name, members]) => [name, Object.keys(members)]);
process.stdout.write(JSON.stringify(Object.fromEntries(named)));
