import { draftKey } from "./draft-names.ts";
import { draftIds, keptDrafts, storeDraft } from "./store-draft.ts";

/**
 * Saves a draft; older ones give way to it, in a full storage as many as it takes. Gives false when the browser does not
 * keep it: it is too long for all the room there is, or storage is switched off.
 */
export function saveDraft(id: string, draft: string): boolean {
  const gone = new Map<string, string>();
  try {
    const older = copiesFirst(
      draftIds().filter((known) => known !== id),
      draft,
    );
    for (let kept = keptDrafts - 1; kept >= 0; kept--) {
      for (const old of older.slice(0, Math.max(older.length - kept, 0))) takeAway(old, gone);
      if (storeDraft(id, draft)) return true;
    }
    // The drafts of other tabs went for nothing.
    for (const [old, text] of gone) localStorage.setItem(draftKey(old), text);
  } catch {
    // Switched off, or another tab was quicker to take the room: what that one saved counts.
  }
  return false;
}

/** Where there are too many, those that only say the same give way first. */
function copiesFirst(ids: readonly string[], draft: string): readonly string[] {
  if (ids.length < keptDrafts) return ids;
  const isCopy = (id: string) => localStorage.getItem(draftKey(id)) === draft;
  const copies = ids.filter(isCopy);
  return [...copies, ...ids.filter((id) => !copies.includes(id))];
}

function takeAway(id: string, gone: Map<string, string>): void {
  const text = localStorage.getItem(draftKey(id));
  if (text !== null) gone.set(id, text);
  localStorage.removeItem(draftKey(id));
}
