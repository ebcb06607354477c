/** Pages of several folders can share an origin, and so its storage: each has names of its own there. */
const ofThisPage = `quadlight ${location.pathname.replace(/[^/]*$/, "")} `;

/** Where the drafts of all tabs are listed by their ids, the latest last; an id is a tab, followed by its address. */
export const orderKey = `${ofThisPage}order`;

/** Where the draft with this id lies. */
export const draftKey = (id: string) => `${ofThisPage}draft ${id}`;

/** Where a tab remembers its name, for itself. */
export const tabKey = "quadlight.tab";

/** Has this tab remember its name; without storage it forgets it, and its drafts are found as those of other tabs. */
export function rememberTab(tab: string): void {
  try {
    sessionStorage.setItem(tabKey, tab);
  } catch {
    // Switched off or full.
  }
}

/** A name for a tab that has none yet. */
export const newTab = () => Math.random().toString(36).slice(2);
