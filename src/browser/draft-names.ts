/** Pages of several folders can share an origin, and so its storage: each has names of its own there. */
const ofThisPage = `quadlight ${location.pathname.replace(/[^/]*$/, "")} `;

/** Where the drafts of all tabs are listed by their ids, the latest last; an id is a tab and its address. */
export const orderKey = `${ofThisPage}order`;

/** The id of the draft of a tab for an address; addresses can be longer than the storage is large. */
export function draftId(tab: string, address: string): string {
  if (address.length <= longestAddress) return tab + address;
  let hash = 0;
  for (let at = 0; at < address.length; at++) hash = (hash * 31 + address.charCodeAt(at)) % 2 ** 40;
  return `${tab}#${hash}`;
}

const longestAddress = 500;

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
