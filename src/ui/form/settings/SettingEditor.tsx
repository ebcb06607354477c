import { useRef, useState } from "react";
import type { Finding } from "../../../core/checks/model/finding.ts";
import { linesOf } from "../../../core/podman/keys/lines-of.ts";
import type { EntryLine } from "../../../core/unit-file/document.ts";
import { useSession } from "../../session/session.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { LineEditor } from "./LineEditor.tsx";

interface SettingEditorProps {
  readonly section: string;
  readonly keyName: string;
  /** Its lines in the file, in their order; none before it has its first value. */
  readonly lines: readonly EntryLine[];
  /** A person just asked for it: it takes the focus, with a new line where there is none or each line adds one. */
  readonly isAsked: boolean;
  /** Stands in the empty field of a new line, in place of the example. */
  readonly start?: string | undefined;
  /** By the number of the line. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  /** Called when its last line was removed, or a new one given up: it then has no place to put the focus. */
  readonly leave: () => void;
}

/** How many lines of a setting are drawn at first, and how many more each time. */
const shownAtFirst = 20;

const none: readonly Finding[] = [];

/** The lines of one setting as fields, and the way to one more. */
export function SettingEditor(props: SettingEditorProps) {
  const { section, keyName, lines, isAsked, start, leave, findings } = props;
  const generation = useSession((state) => state.generation);
  const counting = linesOf({ section, key: keyName });
  const takesOne = counting === "last-counts";
  const [isAdding, setIsAdding] = useState(isAsked && (!takesOne || lines.length === 0));
  const [limit, setLimit] = useState(shownAtFirst);
  const rows = useRef<HTMLDivElement>(null);
  const total = lines.length + (isAdding ? 1 : 0);
  // What is new stands at the end, and is always drawn; in one list, so that it stays when it becomes a line.
  const rowsShown = [
    ...lines.slice(0, limit).map(({ value }, index) => ({ value, index, isNew: false })),
    ...(isAdding ? [{ value: "", index: lines.length, isNew: true }] : []),
  ];

  const forget = () => {
    setIsAdding(false);
    const left = rows.current?.querySelectorAll<HTMLElement>(".row") ?? [];
    if (left.length < 2) leave();
    else left[0]?.querySelector<HTMLElement>("input, select")?.focus();
  };

  const rowOf = (index: number, value: string, isNew: boolean) => (
    <LineEditor
      key={`${generation} ${index}`}
      {...{ section, keyName, index, value, isNew, forget }}
      isSingle={takesOne && total === 1}
      isOnly={total === 1}
      takesFocus={isNew || (isAsked && index === 0 && !isAdding)}
      says={!isAsked && index === 0}
      start={isNew ? start : undefined}
      findings={findings.get(lines[index]?.from ?? -1) ?? none}
      settle={() => setIsAdding(false)}
    />
  );

  return (
    <div className="setting-editor" ref={rows}>
      {rowsShown.map(({ value, index, isNew }) => rowOf(index, value, isNew))}
      {lines.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + 100)}>
          Show {Math.min(100, lines.length - limit)} more of {lines.length}
        </button>
      )}
      {counting === "each-adds" && !isAdding && (
        <button
          type="button"
          className="button small plain add"
          onClick={() => setIsAdding(true)}
          aria-label={`One more ${keyName}`}
        >
          <Icon name="plus" />
          One more
        </button>
      )}
    </div>
  );
}
