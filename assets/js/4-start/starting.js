// The last of the scripts: everything is there, the page begins.
(() => {
  "use strict";

  window.dash_clientside.page.start();
})();
