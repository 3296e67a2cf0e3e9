// A page without a server carries the answers of one, packed, and gives them to itself.
(() => {
  // They stand last in the document, for the reader need not wait for them.
  const parsed =
    document.readyState === "loading"
      ? new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }))
      : Promise.resolve();

  /** The last part of an address: a script of Dash takes the rest from where it came from itself. */
  const nameOf = (address) => String(address).split(/[?#]/)[0].split("/").pop();

  const carried = (address) =>
    document.querySelector(`script[data-carried="${CSS.escape(nameOf(address))}"]`);

  /** As a server would answer, with its type. */
  function answer({ textContent, dataset }) {
    const packed = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
    const content = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(content, { headers: { "Content-Type": dataset.type } });
  }

  const urlOf = async (file) => URL.createObjectURL(await answer(file).blob());

  function fetchCarried() {
    const fetchServed = window.fetch;
    window.fetch = async (address, options) => {
      await parsed;
      const file = carried(address);
      return file ? answer(file) : fetchServed(address, options);
    };
  }

  /** A script is run once it has an address, and so may be given it later than asked. */
  function runCarried() {
    const src = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
    async function point(script, address) {
      await parsed;
      const file = carried(address);
      src.set.call(script, file ? await urlOf(file) : address);
    }
    Object.defineProperty(HTMLScriptElement.prototype, "src", {
      ...src,
      set(address) {
        point(this, address);
      },
    });
  }

  async function save(file) {
    const link = document.createElement("a");
    link.href = await urlOf(file);
    link.download = file.dataset.carried;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 0);
  }

  function saveCarried() {
    document.addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      const file = link?.origin === location.origin ? carried(link.href) : null;
      if (!file) return;
      event.preventDefault();
      save(file);
    });
  }

  fetchCarried();
  runCarried();
  saveCarried();
})();
