import { useSyncExternalStore } from "react";

/** False for the HTML made at build time and while it becomes live, true from then on. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => undefined;
