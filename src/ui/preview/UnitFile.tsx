import { useEffect, useMemo, useRef } from "react";
import { changedLines } from "../../core/workspace/changed-lines.ts";
import { useAnalysis } from "../app/session.tsx";
import { useLastChange } from "../app/use-last-change.ts";
import { startByKey } from "../editor/edit-start.ts";
import type { EditStart } from "../editor/edit-start.ts";
import { highlight } from "../editor/highlight.ts";
import { showInside } from "./show-inside.ts";

interface UnitFileProps {
  /** Puts the editor in its place, which is done by a click or by typing too. */
  readonly edit?: (start: EditStart) => void;
}

/** The file as it will be saved, with line numbers; the lines of the last change are marked. */
export function UnitFile({ edit }: UnitFileProps) {
  const { document, findings, network } = useAnalysis();
  const { before, after } = useLastChange();
  const region = useRef<HTMLElement>(null);
  const lines = useMemo(() => highlight(document, findings), [document, findings]);
  const changed = useMemo(() => changedLines(before, after), [before, after]);

  useEffect(() => {
    const last = region.current?.firstElementChild?.children.item(Math.max(...changed) - 1);
    if (region.current && last instanceof HTMLElement) showInside(region.current, last);
  }, [changed]);

  return (
    // A click and keys are one more way to what the button “Edit text” does.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={region}
      className={network === "host" ? "unit-file exposed" : "unit-file"}
      aria-label="Unit file"
      // A scrolling area has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onClick={({ clientX: x, clientY: y, currentTarget: { scrollTop }, nativeEvent }) => {
        // A touch scrolls and opens no keyboard; who selects wants to copy.
        const isTouch = nativeEvent instanceof PointerEvent && nativeEvent.pointerType === "touch";
        if (!isTouch && getSelection()?.isCollapsed !== false) edit?.({ kind: "point", x, y, scrollTop });
      }}
      onKeyDown={({ key, ctrlKey, metaKey, altKey, currentTarget: { scrollTop } }) => {
        const start = ctrlKey || metaKey || altKey ? undefined : startByKey(key, scrollTop);
        if (start) edit?.(start);
      }}
    >
      <code>
        {lines.map((pieces, index) => (
          <span
            // Lines have no identity of their own: the n-th line is the n-th line.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            className={changed.has(index + 1) ? "line changed" : "line"}
            data-line={index + 1}
          >
            {pieces.map(({ text, className }, position) => (
              // oxlint-disable-next-line react/no-array-index-key
              <span key={position} className={className}>
                {text}
              </span>
            ))}
          </span>
        ))}
      </code>
    </section>
  );
}
