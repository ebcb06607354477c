/**
 * Watches all that a page does: what it writes to the console, throws, asks other hosts for, and breaks of its own policy;
 * and how long it was busy without a break. `end` gives all of it.
 *
 * @param {import("@playwright/test").BrowserContext} context
 * @param {string} origin
 */
export async function watch(context, origin) {
  /** @type {string[]} */
  const troubles = [];
  context.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  context.on("weberror", (failure) => troubles.push(`exception: ${failure.error().stack}`));
  context.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/.test(url)) troubles.push(`request to ${url}`);
  });
  context.on("page", (page) => {
    if (context.pages().length > 1) troubles.push(`another page: ${page.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy violated: ${violatedDirective} by ${blockedURI} ${sample}`);
    });
    let longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
    }).observe({ type: "longtask", buffered: true });
    Object.defineProperty(globalThis, "longestTask", { get: () => longest });
  });

  return {
    /** @param {import("@playwright/test").Page} page */
    end: async (page) => {
      const seen = await Promise.all(
        page.frames().map((frame) =>
          frame.evaluate(() => ({
            longest: Number(Reflect.get(globalThis, "longestTask") ?? 0),
            ran: [
              ...(Reflect.has(globalThis, "pwned") ? ["a script of the content ran: globalThis.pwned"] : []),
              ...(Reflect.has({}, "polluted") ? ["a prototype has another member: polluted"] : []),
              ...(document.title.includes("pwned") && !location.hash.includes("pwned")
                ? [`the title is ${document.title}`]
                : []),
            ],
          })),
        ),
      );
      return {
        troubles: [...troubles, ...seen.flatMap(({ ran }) => ran)],
        longest: Math.max(...seen.map(({ longest }) => longest)),
      };
    },
  };
}
