import { useState } from "react";
import type { Edit } from "../../core/unit-file/edit.ts";
import { applyChanges } from "../../core/unit-file/text.ts";

interface Turn {
  readonly before: string;
  readonly after: string;
}

/**
 * For a switch whose two edits do not undo each other in every file: turned back at once, the text is what it was. Gives
 * what makes such an edit of the one that the switch stands for.
 */
export function useWayBack(): (edit: Edit) => Edit {
  const [last, remember] = useState<Turn>();
  return (edit) => (now) => {
    const isBack = last?.after === now.text;
    const changes = isBack ? [{ from: 0, to: now.text.length, insert: last.before }] : edit(now);
    remember({ before: now.text, after: applyChanges(now.text, changes) });
    return changes;
  };
}
