import { adoptOlderDrafts } from "./adopt-older-drafts.ts";
import { draftId, draftKey, newTab, rememberTab, tabKey } from "./draft-names.ts";
import { saveDraft } from "./save-draft.ts";
import { draftIds } from "./store-draft.ts";

/** Where this tab keeps its draft. Each tab has its own, so that two open tabs never overwrite each other. */
export interface DraftBox {
  /** What this tab saved before it was reloaded; nothing on its first visit. */
  readonly own: string | undefined;
  /** What other tabs, and this one under other addresses, have left; the latest first. */
  readonly others: readonly string[];
  /** Gives false when the browser does not keep it: storage is full or switched off. */
  readonly save: (text: string) => boolean;
  /** The box of this tab for another address. */
  readonly at: (address: string) => DraftBox;
}

/** Where nothing is kept. */
export const noBox: DraftBox = { own: undefined, others: [], save: () => false, at: () => noBox };

/**
 * Opens the draft box of this tab for an address: work on a filled-in address is kept apart from other work, so
 * that a link never takes its place. Without storage (private windows) drafts are simply not kept.
 */
export async function openDraftBox(search: string): Promise<DraftBox> {
  try {
    adoptOlderDrafts();
    const remembered = sessionStorage.getItem(tabKey);
    const isOurs = remembered !== null && (await claim(remembered));
    const tab = isOurs ? remembered : newTab();
    if (!isOurs) await claim(tab);
    rememberTab(tab);
    return boxAt(search, tab, remembered ?? tab);
  } catch {
    return noBox;
  }
}

/** `before` is the name of the tab that this one was made of: there its drafts lie at first, and are its own from here on. */
function boxAt(address: string, tab: string, before: string): DraftBox {
  const draftOf = (name: string) => localStorage.getItem(draftKey(draftId(name, address)));
  const own = draftOf(tab) ?? draftOf(before) ?? undefined;
  if (own !== undefined && draftOf(tab) === null) saveDraft(draftId(tab, address), own);
  return {
    own,
    others: others(),
    save: (draft) => saveDraft(draftId(tab, address), draft),
    at: (other) => boxAt(other, tab, before),
  };
}

/** A duplicated tab remembers the same name: only one of the two gets the lock, the other takes a new name. */
async function claim(tab: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(tabKey + tab, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        // Held until the tab closes.
        return lock === null ? undefined : new Promise(() => undefined);
      })
      .catch(reject);
  });
}

/** What other tabs and other addresses have left, the latest first. */
function others(): readonly string[] {
  return draftIds()
    .toReversed()
    .flatMap((id) => localStorage.getItem(draftKey(id)) ?? []);
}
