import { orderKey } from "./has-drafts.ts";

const prefix = "quadlight.draft.";
const tabKey = "quadlight.tab";
/** Drafts of tabs that are long gone make room for new ones. */
const keptDrafts = 8;

/** Where this tab keeps its draft. Each tab has its own, so that two open tabs never overwrite each other. */
export interface DraftBox {
  /** What this tab saved before it was reloaded, else what the tab that saved last has left; or nothing. */
  readonly found: { readonly text: string; readonly own: boolean } | undefined;
  readonly save: (text: string) => void;
}

/** Opens the draft box of this tab. Without storage (private windows, file:) drafts are simply not kept. */
export async function openDraftBox(): Promise<DraftBox> {
  try {
    const remembered = sessionStorage.getItem(tabKey);
    const own = remembered !== null && (await claim(remembered));
    const id = own ? remembered : newId();
    if (!own) await claim(id);
    sessionStorage.setItem(tabKey, id);
    const text = localStorage.getItem(prefix + (remembered ?? id));
    const latest = text ?? latestDraft();
    return {
      found: latest === undefined ? undefined : { text: latest, own: text !== null },
      save: (draft) => save(id, draft),
    };
  } catch {
    return { found: undefined, save: () => undefined };
  }
}

/** A duplicated tab remembers the same id: only one of the two gets the lock, the other takes a new id. */
async function claim(id: string): Promise<boolean> {
  if (!("locks" in navigator)) return true;
  return new Promise((resolve) => {
    void navigator.locks.request(tabKey + id, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the tab closes.
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });
}

const newId = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function order(): readonly string[] {
  return (localStorage.getItem(orderKey) ?? "").split(" ").filter((id) => id !== "");
}

function latestDraft(): string | undefined {
  const id = order().findLast((known) => localStorage.getItem(prefix + known) !== null);
  return id === undefined ? undefined : (localStorage.getItem(prefix + id) ?? undefined);
}

function save(id: string, draft: string): void {
  try {
    localStorage.setItem(prefix + id, draft);
    const ids = [...order().filter((known) => known !== id), id];
    for (const old of ids.slice(0, -keptDrafts)) localStorage.removeItem(prefix + old);
    localStorage.setItem(orderKey, ids.slice(-keptDrafts).join(" "));
  } catch {
    // Storage is full or switched off: the file on the page is not affected.
  }
}
