interface ScriptUrlRule {
  createScriptURL(url: string): string | null;
}

declare global {
  // Browsers without Trusted Types lack it, and lib.dom does too.
  var trustedTypes: { createPolicy(name: string, rule: ScriptUrlRule): unknown } | undefined;
}

/**
 * Makes the one rule that the policy of the page allows, before anybody else can: of texts, the browser takes only the
 * address of the service worker as that of a script.
 */
export function allowServiceWorkerOnly(): void {
  globalThis.trustedTypes?.createPolicy("default", {
    createScriptURL: (url) => (url === "./sw.js" ? url : null),
  });
}
