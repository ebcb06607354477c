/**
 * What the pages of a context complain of, as it comes; the page itself finds the same in `globalThis.troubles`.
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
    addEventListener("error", ({ message }) => found.push(message));
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy violated: ${violatedDirective} ${blockedURI}`),
    );
  });
  return troubles;
}
