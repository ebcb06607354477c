/**
 * What the pages of a context complain of, as it comes; the page itself finds the same in `globalThis.troubles`. The
 * text that was on show when a page was left is kept as “walk” in the storage.
 *
 * @param {import("@playwright/test").BrowserContext} context
 * @returns {Promise<readonly string[]>}
 */
export async function watch(context) {
  /** @type {string[]} */
  const troubles = [];
  context.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  context.on("weberror", (failure) => troubles.push(`exception: ${failure.error().message}`));
  await context.addInitScript(() => {
    /** @type {string[]} */
    const found = [];
    Reflect.set(globalThis, "troubles", found);
    const { error } = console;
    console.error = (...what) => {
      found.push(what.join(" ").slice(0, 500));
      error(...what);
    };
    // What loads late may still change the text between the last look at it and the moment of leaving.
    addEventListener("pagehide", () => {
      const text = document.querySelector("[aria-label='Unit file']")?.textContent;
      if (text !== undefined && location.search === "") localStorage.setItem("walk", text);
    });
    addEventListener("error", ({ message }) => found.push(message));
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    );
  });
  return troubles;
}
