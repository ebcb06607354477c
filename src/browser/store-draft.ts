import { draftKey, orderKey } from "./draft-names.ts";

/** How many drafts are kept: those of tabs that are long gone make room for new ones. */
export const keptDrafts = 8;

/** The ids of the drafts, each once, the latest last: any list may lie in the storage. */
export function draftIds(): readonly string[] {
  const latestFirst = new Set((localStorage.getItem(orderKey) ?? "").split(" ").toReversed());
  return [...latestFirst].filter((id) => draftKey(id) in localStorage).toReversed();
}

/** Stores a draft where there is room for it; gives false where there is none, or no storage. */
export function storeDraft(id: string, draft: string): boolean {
  try {
    const others = draftIds().filter((known) => known !== id);
    localStorage.setItem(draftKey(id), draft);
    localStorage.setItem(orderKey, [...others.slice(1 - keptDrafts), id].join(" "));
    return true;
  } catch {
    return false;
  }
}
