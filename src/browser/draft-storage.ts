import { orderKey } from "./has-drafts.ts";

const prefix = "quadlight.draft.";
const tabKey = "quadlight.tab";
/** Drafts of tabs that are long gone make room for new ones. */
const keptDrafts = 8;

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
    const remembered = sessionStorage.getItem(tabKey);
    const isOurs = remembered !== null && (await claim(remembered));
    const tab = isOurs ? remembered : newTab();
    if (!isOurs) await claim(tab);
    sessionStorage.setItem(tabKey, tab);
    return boxAt(search, tab, remembered ?? tab);
  } catch {
    return noBox;
  }
}

/** `before` is the name of the tab that this one was made of: there its drafts lie at first. */
function boxAt(address: string, tab: string, before: string): DraftBox {
  return {
    own: localStorage.getItem(prefix + before + address) ?? undefined,
    others: others(),
    save: (draft) => save(tab + address, draft),
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

const newTab = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** The ids of all drafts, the latest last: a tab, followed by the query of its address. */
function order(): readonly string[] {
  return (localStorage.getItem(orderKey) ?? "").split(" ").filter((id) => id !== "");
}

/** What other tabs and other addresses have left, the latest first. */
function others(): readonly string[] {
  return order()
    .toReversed()
    .flatMap((id) => localStorage.getItem(prefix + id) ?? []);
}

function save(id: string, draft: string): boolean {
  const older = order().filter((known) => known !== id);
  const gone = new Map<string, string>();
  // A full storage gives way from its oldest draft on.
  for (let kept = keptDrafts - 1; kept >= 0; kept--) {
    for (const old of older.slice(0, Math.max(older.length - kept, 0))) takeAway(old, gone);
    try {
      localStorage.setItem(prefix + id, draft);
      localStorage.setItem(orderKey, [...(kept === 0 ? [] : older.slice(-kept)), id].join(" "));
      return true;
    } catch {
      continue;
    }
  }
  // It is too long for all the room there is: the drafts of other tabs went for nothing.
  putBack(gone);
  return false;
}

function takeAway(id: string, gone: Map<string, string>): void {
  const text = localStorage.getItem(prefix + id);
  if (text !== null) gone.set(id, text);
  localStorage.removeItem(prefix + id);
}

/** There was room for them before. */
function putBack(gone: ReadonlyMap<string, string>): void {
  try {
    for (const [id, text] of gone) localStorage.setItem(prefix + id, text);
  } catch {
    // Another tab was quicker: what it saved counts.
  }
}
