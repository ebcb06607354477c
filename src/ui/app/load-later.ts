import { lazy } from "react";
import { firstUse } from "../../browser/first-use.ts";

/** Loads what is not on the first screen, once a person uses the page or it has rested for a while. */
async function loadLater() {
  await firstUse();
  return import("./later.tsx");
}

export const PortRow = lazy(async () => ({ default: (await loadLater()).PortRow }));
export const MoreCards = lazy(async () => ({ default: (await loadLater()).MoreCards }));
export const InstallCard = lazy(async () => ({ default: (await loadLater()).InstallCard }));
export const Announcement = lazy(async () => ({ default: (await loadLater()).Announcement }));
export const ChangeWords = lazy(async () => ({ default: (await loadLater()).ChangeWords }));
