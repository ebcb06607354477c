import type { DiffLine, DiffRow } from "../../core/compare/diff-rows.ts";
import { Shown } from "../parts/Shown.tsx";
import "./side-by-side.css";

interface SideBySideProps {
  readonly rows: readonly DiffRow[];
  /** What the two sides are called. */
  readonly before: string;
  readonly after: string;
  /** What the text is: “Unit file”. */
  readonly what: string;
  /** Said in place of a side that has no text. */
  readonly beforeMissing?: string | undefined;
  readonly afterMissing?: string | undefined;
}

/** Two texts side by side, one below the other where there is no room. Lines that differ are marked and named. */
export function SideBySide(props: SideBySideProps) {
  const { rows, before, after, what } = props;
  return (
    <div className="side-by-side">
      <SideOfText
        heading={before}
        what={what}
        lines={rows.map((row) => ({ line: row.before, differs: row.kind === "different" }))}
        missing={props.beforeMissing}
      />
      <SideOfText
        heading={after}
        what={what}
        lines={rows.map((row) => ({ line: row.after, differs: row.kind === "different" }))}
        missing={props.afterMissing}
      />
    </div>
  );
}

interface SideOfTextProps {
  readonly heading: string;
  readonly what: string;
  readonly lines: readonly { readonly line: DiffLine | undefined; readonly differs: boolean }[];
  readonly missing: string | undefined;
}

function SideOfText({ heading, what, lines, missing }: SideOfTextProps) {
  return (
    <figure>
      <figcaption>{heading}</figcaption>
      {missing !== undefined ? (
        <p className="missing">{missing}</p>
      ) : (
        <section
          className="text-side"
          aria-label={`${what}: ${heading}`}
          // A scrolling area has to be reachable by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <code>
            {lines.map(({ line, differs }, index) => (
              // Lines have no identity of their own: the n-th row is the n-th row.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={index} line={line} differs={differs} />
            ))}
          </code>
        </section>
      )}
    </figure>
  );
}

function Line({ line, differs }: { readonly line: DiffLine | undefined; readonly differs: boolean }) {
  // Keeps the sides in step where they stand beside each other.
  if (line === undefined) return <span className="line filler" aria-hidden="true" />;
  return (
    <span className={differs ? "line differs" : "line"} data-line={line.number}>
      {differs && <span className="hidden-visually">differs: </span>}
      <Shown text={line.text} />
      {"\n"}
    </span>
  );
}
