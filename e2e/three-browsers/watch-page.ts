/**
 * Runs in the page, by its source and before anything else: writes what goes wrong at the page, where a driver can read
 * it that has a world of its own, and sends it off when the page is left. Any word on the console counts.
 */
export function watchPage(): void {
  const { dataset } = document.documentElement;
  const complain = (what: string) => {
    dataset["complaints"] = `${dataset["complaints"] ?? ""}${what}\n`;
  };
  const names = ["debug", "error", "info", "log", "trace", "warn"] as const;
  for (const name of names)
    console[name] = (...what: readonly unknown[]) => complain(`${name}: ${what.join(" ")}`);
  addEventListener("error", ({ message }) => complain(`exception: ${message}`));
  addEventListener("unhandledrejection", ({ reason }) => complain(`unhandled rejection: ${reason}`));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
    complain(`policy violated: ${violatedDirective} by ${blockedURI} ${sample}`);
  });
  addEventListener("pagehide", () => {
    const { complaints } = dataset;
    if (complaints !== undefined) navigator.sendBeacon("./complaints", complaints);
    delete dataset["complaints"];
  });
}
