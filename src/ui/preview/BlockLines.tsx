import { memo } from "react";
import type { Finding } from "../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import { piecesOfLine } from "../editor/highlight.ts";
import type { Piece } from "../editor/highlight.ts";
import { looksTheSame } from "./file-blocks.ts";
import type { FileBlock } from "./file-blocks.ts";

interface BlockLinesProps {
  readonly block: FileBlock;
  readonly document: UnitDocument;
  readonly findings: readonly Finding[];
  readonly changed: ReadonlySet<number>;
  /** Is it one of so many that most of them are out of sight? */
  readonly isOfMany: boolean;
}

/** Lines of the file. They are drawn again only when they look different. */
export const BlockLines = memo(
  function BlockLines({ block, document, findings, changed, isOfMany }: BlockLinesProps) {
    const { lines } = block;
    const first = lines[0]?.lineNumber ?? 1;
    const [from, to] = [lines[0]?.from ?? 0, lines.at(-1)?.to ?? 0];
    const within = findings.filter(({ range }) => range && range.from >= from && range.to <= to);
    const physical = lines.flatMap((line) => piecesOfLine(document, line, within));
    // One value can go over thousands of lines, for which React and the layout take a time that grows with the square.
    const starts = Array.from(
      { length: Math.ceil(physical.length / mostTogether) },
      (_, at) => at * mostTogether,
    );
    return starts.map((start) => {
      const part = physical.slice(start, start + mostTogether);
      return first + start > mostNumbered ? (
        <span key={start} className="lines of-many line">
          {part.flat().map(({ text }) => text)}
        </span>
      ) : (
        <DrawnLines
          key={start}
          first={first + start}
          lines={part}
          changed={changed}
          isOfMany={isOfMany || starts.length > 1}
        />
      );
    });
  },
  (before, now) => looksTheSame(before.block, now.block) && before.isOfMany === now.isOfMany,
);

/** No longer file is opened; of one that somebody makes here the rest is text only, without numbers and colours. */
const mostNumbered = 10_000;

/** More than the blocks of a file have where each value is one line. */
const mostTogether = 200;

interface DrawnLinesProps extends Pick<BlockLinesProps, "changed" | "isOfMany"> {
  /** The number of the first one. */
  readonly first: number;
  readonly lines: readonly (readonly Piece[])[];
}

function DrawnLines({ first, lines, changed, isOfMany }: DrawnLinesProps) {
  return (
    <span
      className={isOfMany ? "lines of-many" : "lines"}
      style={isOfMany ? { containIntrinsicBlockSize: `auto ${lines.length * lineHeight}em` } : undefined}
    >
      {lines.map((pieces, index) => (
        <span
          // Lines have no identity of their own: the n-th line is the n-th line.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          className={changed.has(first + index) ? "line changed" : "line"}
          data-line={first + index}
        >
          {pieces.map(({ text, className }, position) => (
            // oxlint-disable-next-line react/no-array-index-key
            <span key={position} className={className}>
              {text}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** As in preview.css. */
const lineHeight = 1.65;
