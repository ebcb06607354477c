/**
 * Turns on offline use once the page has loaded. Nothing happens in the dev server, on `file:` and where the browser
 * refuses, as in some private windows: the page works all the same.
 */
export async function registerServiceWorker(): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  await loaded();
  // Allowed by its text: see trusted-types.ts.
  await navigator.serviceWorker.register("./sw.js").catch(() => undefined);
}

function loaded(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("load", () => resolve(), { once: true });
  });
}
