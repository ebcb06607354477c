/** Where the drafts of all tabs are listed, the latest last. */
export const orderKey = "quadlight.order";

/** Is there a draft in this browser? A look that needs nothing else of the drafts. */
export function hasDrafts(): boolean {
  try {
    return localStorage.getItem(orderKey) !== null;
  } catch {
    return false;
  }
}
