import { useEffect, useMemo, useRef } from "react";
import { useAnalysis, useSession } from "../session/session.tsx";
import { useLastChange } from "../session/use-last-change.ts";
import { BlockLines } from "./BlockLines.tsx";
import { fileBlocks } from "./file-blocks.ts";
import { showInside } from "./show-inside.ts";

/** So many don’t fit the area that they scroll in. */
const manyBlocks = 16;

/** The file as it will be saved, with line numbers; the lines of the last change are marked. */
export function UnitFile() {
  const { document, findings, network } = useAnalysis("document", "findings", "network");
  const { before, after } = useLastChange();
  const region = useRef<HTMLElement>(null);
  const changedLines = useSession(({ engine }) => engine.changedLines);
  const changed = useMemo(() => changedLines(before, after), [changedLines, before, after]);
  const blocks = useMemo(() => fileBlocks(document, findings, changed), [document, findings, changed]);

  useEffect(() => {
    const last = [...changed].at(-1);
    const line = region.current?.querySelector<HTMLElement>(`[data-line="${last}"]`);
    if (region.current && line) showInside(region.current, line);
  }, [changed]);

  return (
    <section
      ref={region}
      className={network === "host" ? "unit-file exposed" : "unit-file"}
      aria-label="Unit file"
      // A scrolling area has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <code>
        {blocks.map((block, index) => (
          <BlockLines
            // Blocks have no identity of their own either.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            block={block}
            document={document}
            findings={findings}
            changed={changed}
            isOfMany={blocks.length > manyBlocks}
          />
        ))}
      </code>
    </section>
  );
}
