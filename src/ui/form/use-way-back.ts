import { useState } from "react";
import type { Target } from "../../core/podman/target.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { Edit } from "../../core/unit-file/edit.ts";
import { applyChanges, shortestChange } from "../../core/unit-file/text.ts";
import { useWholeSession } from "../session/session.tsx";

interface ChangeSoFar<Shown> {
  readonly control: string;
  readonly target: Target;
  readonly start: UnitDocument;
  readonly shownAtStart: Shown;
  readonly reached: string;
}

/**
 * For a control of one line, by its name and what it shows: all that it changes is made of the file as it was before its
 * first change, so that what is taken back stands as it stood, in its place and spelling. Any change from elsewhere is a
 * new start. Gives what makes such an edit of one that writes what is wanted; the edit remembers where it led.
 */
export function useWayBack<Shown extends string | boolean>(
  control: string,
  shown: Shown,
): (wanted: Shown, edit: Edit) => Edit {
  const { store } = useWholeSession();
  const [last, remember] = useState<ChangeSoFar<Shown>>();
  return (wanted, edit) => (now) => {
    const { target } = store.getState().history.present.workspace;
    const goesOn = last?.control === control && last.target === target && last.reached === now.text;
    const start = goesOn ? last.start : now;
    const shownAtStart = goesOn ? last.shownAtStart : shown;
    const reached = wanted === shownAtStart ? start.text : applyChanges(start.text, edit(start));
    remember({ control, target, start, shownAtStart, reached });
    return shortestChange(now.text, reached);
  };
}
