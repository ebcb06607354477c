interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

declare global {
  // Browsers without Trusted Types lack it, and lib.dom does too.
  var trustedTypes: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } | undefined;
}

/**
 * Turns on offline use once the page has loaded. Nothing happens in the dev server, on `file:` and where the browser
 * refuses, as in some private windows: the page works all the same.
 */
export async function registerServiceWorker(): Promise<void> {
  if (import.meta.env.DEV || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  await loaded();
  // Under `require-trusted-types-for 'script'` a plain string is refused as an address.
  const policy = globalThis.trustedTypes?.createPolicy("service-worker", { createScriptURL: (url) => url });
  const url = policy?.createScriptURL("./sw.js") ?? "./sw.js";
  await navigator.serviceWorker.register(url).catch(() => undefined);
}

function loaded(): Promise<void> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((resolve) => {
    addEventListener("load", () => resolve(), { once: true });
  });
}
