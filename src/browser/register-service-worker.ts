interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  // Browsers without Trusted Types lack it, and lib.dom does too.
  var trustedTypes: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } | undefined;
}

/** Whether the page can be opened without a network from now on. */
export type OfflineUse = "registered" | "unavailable";

/**
 * Turns on offline use once the page has loaded.
 * Gives "unavailable" in the dev server, on `file:` and where the browser refuses, as in some private windows.
 */
export async function registerServiceWorker(): Promise<OfflineUse> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator) || location.protocol === "file:")
    return "unavailable";
  await loaded();
  // Under `require-trusted-types-for 'script'` a plain string is refused as an address.
  const policy = globalThis.trustedTypes?.createPolicy("service-worker", { createScriptURL: (url) => url });
  const url = policy?.createScriptURL("./sw.js") ?? "./sw.js";
  return navigator.serviceWorker.register(url).then(
    () => "registered",
    () => "unavailable",
  );
}

function loaded(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("load", () => resolve(), { once: true });
  });
}
