import { useEffect, useMemo, useRef } from "react";
import { changedLines } from "../../core/workspace/changed-lines.ts";
import { useAnalysis, useSession } from "../app/session.tsx";
import { highlight } from "./highlight.ts";

/** The file as it will be saved, with line numbers; the lines of the last change are marked. */
export function UnitFile() {
  const { document, findings, mode } = useAnalysis();
  const before = useSession((state) => state.before);
  const active = useSession((state) => state.history.present.workspace.active);
  const region = useRef<HTMLElement>(null);
  const lines = useMemo(() => highlight(document, findings), [document, findings]);
  const changed = useMemo(
    () => changedLines(before.files[active] ?? document.text, document.text),
    [before, active, document],
  );

  useEffect(() => {
    const last = region.current?.firstElementChild?.children.item(Math.max(...changed) - 1);
    if (region.current && last instanceof HTMLElement) showInside(region.current, last);
  }, [changed]);

  return (
    <section
      ref={region}
      className={mode.kind === "host" ? "unit-file exposed" : "unit-file"}
      aria-label="Unit file"
      // A scrolling area has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <code>
        {lines.map((pieces, index) => (
          // Lines have no identity of their own: the n-th line is the n-th line.
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className={changed.has(index + 1) ? "line changed" : "line"}>
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

/** Scrolls the area, and never the page, until the line stands inside it. */
function showInside(area: HTMLElement, line: HTMLElement): void {
  const top = line.offsetTop - area.offsetTop;
  if (top < area.scrollTop || top + line.offsetHeight > area.scrollTop + area.clientHeight)
    area.scrollTop = top - area.clientHeight / 2;
}
