import { useSyncExternalStore } from "react";

/** What stands behind the `#` of the address, as it changes; nothing while the page is made at build time. */
export function useHash(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.hash.slice(1),
    () => "",
  );
}

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}
