import { draftKey, orderKey } from "./draft-names.ts";
import { olderOrderKey } from "./has-drafts.ts";

const olderPrefix = "quadlight.draft.";

/**
 * Takes over the drafts of a build whose names did not tell the folder of the page. Of several pages on one origin the
 * first that comes takes them: which of them they were made on stands nowhere, and none may be lost.
 */
export function adoptOlderDrafts(): void {
  const order = localStorage.getItem(olderOrderKey);
  if (order === null) return;
  for (const id of order.split(" ")) move(olderPrefix + id, draftKey(id));
  const known = localStorage.getItem(orderKey);
  localStorage.setItem(orderKey, known === null ? order : `${order} ${known}`);
  localStorage.removeItem(olderOrderKey);
}

function move(from: string, to: string): void {
  const draft = localStorage.getItem(from);
  if (draft === null) return;
  // Removed first: a storage that is almost full has room for one of the two.
  localStorage.removeItem(from);
  try {
    localStorage.setItem(to, draft);
  } catch {
    localStorage.setItem(from, draft);
  }
}
