import { orderKey } from "./draft-names.ts";

/** The list of drafts of a build whose names did not tell the folder of the page. */
export const olderOrderKey = "quadlight.order";

/** Is there a draft in this browser? A look that needs nothing else of the drafts. */
export function hasDrafts(): boolean {
  try {
    return (localStorage.getItem(orderKey) ?? localStorage.getItem(olderOrderKey)) !== null;
  } catch {
    return false;
  }
}
