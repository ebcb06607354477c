import { useState } from "react";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { Edit } from "../../core/unit-file/edit.ts";
import { applyChanges, shortestChange } from "../../core/unit-file/text.ts";

interface Way<Shown> {
  readonly start: UnitDocument;
  readonly shownAtStart: Shown;
  readonly reached: string;
}

/**
 * For a control that shows one thing of the file: all that it changes is made of the file as it was before its first
 * change, so that what is taken back stands as it stood, in its line and spelling. A change from elsewhere is a new
 * start. Gives what makes such an edit of the one that writes what is wanted.
 */
export function useWayBack<Shown>(shown: Shown): (wanted: Shown, edit: Edit) => Edit {
  const [last, remember] = useState<Way<Shown>>();
  return (wanted, edit) => (now) => {
    const { start, shownAtStart } = last?.reached === now.text ? last : { start: now, shownAtStart: shown };
    const reached = wanted === shownAtStart ? start.text : applyChanges(start.text, edit(start));
    remember({ start, shownAtStart, reached });
    return shortestChange(now.text, reached);
  };
}
