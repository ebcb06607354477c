import { changed } from "./compose.ts";
import type { Edit } from "./edit.ts";
import { shortestChange } from "./text.ts";

/** Edits one by one as one change, but nothing at all where one of them has nothing to change. */
export function allOneByOne(...edits: readonly Edit[]): Edit {
  return (document) => {
    let now = document;
    for (const edit of edits) {
      const changes = edit(now);
      if (changes.length === 0) return [];
      now = changed(now, changes);
    }
    return shortestChange(document.text, now.text);
  };
}
