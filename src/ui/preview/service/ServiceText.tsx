import type { ReactNode } from "react";
import type { UnitEntry } from "../../../core/quadlet/source/sections.ts";
import type { Unit } from "../../../core/quadlet/source/unit.ts";
import { lineTokens } from "../../../core/service-view/origin.ts";
import type { Origin } from "../../../core/service-view/origin.ts";
import { OriginWords } from "./OriginWords.tsx";
import type { ServiceRow } from "../../../core/service-view/service-rows.ts";
import { Shown } from "../../parts/Shown.tsx";
import { mostDrawn } from "../most-drawn.ts";

/** How the service is shown. */
export interface ServiceView {
  readonly unit: Unit;
  /** Where the active file lies for the generator. */
  readonly path: string;
  /** Where the line that says so leads: to a network of its own or to the machine’s; undefined for all others. */
  readonly toneOf: (origin: Origin) => "private" | "host" | undefined;
  /** Reasons stand beside what Quadlet writes by itself. */
  readonly hasReasons: boolean;
  /** Goes to the line of an assignment. */
  readonly showLine: (entry: UnitEntry) => void;
}

interface ServiceTextProps {
  readonly label: string;
  readonly rows: readonly ServiceRow[];
  readonly view: ServiceView;
  /** Only what would be made: no service comes of it. */
  readonly isNotMade: boolean;
}

/** A service as systemd gets it, coloured as the file is; commands stand an option a line, with where it comes from. */
export function ServiceText({ label, rows, view, isNotMade }: ServiceTextProps) {
  return (
    <section
      className={isNotMade ? "unit-file made not-made" : "unit-file made"}
      aria-label={label}
      // Arrow keys scroll the tab from here on.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {rows.map((row, index) => (
        // Lines have no identity of their own: the n-th line is the n-th line.
        // oxlint-disable-next-line react/no-array-index-key
        <Row key={index} row={row} view={view} />
      ))}
    </section>
  );
}

function Row({ row, view }: { readonly row: ServiceRow; readonly view: ServiceView }) {
  switch (row.kind) {
    case "comment":
    case "section":
      return (
        <div className="line">
          <code className={row.kind}>
            <Shown text={row.text} />
          </code>
        </div>
      );
    case "copied":
    case "written":
      return (
        <Linked as="div" className="line" origin={row.origin} view={view}>
          <code>
            <span className="key">
              <Shown text={row.key} />
            </span>
            =<Shown text={row.value} />
          </code>
          {(row.kind === "written" || isElsewhere(row.origin, view)) && (
            <OriginWords origin={row.origin} view={view} />
          )}
        </Linked>
      );
    case "command":
      return (
        <>
          <div className="line">
            <code>
              <span className="key">{row.key}</span>=<Words text={row.head} />
            </code>
          </div>
          <Options row={row} view={view} />
        </>
      );
  }
}

interface OptionsProps {
  readonly row: Extract<ServiceRow, { readonly kind: "command" }>;
  readonly view: ServiceView;
}

function Options({ row: { key, options }, view }: OptionsProps) {
  if (options.length === 0) return null;
  return (
    <ul aria-label={`Options of ${key}`}>
      {options.slice(0, mostDrawn).map(({ text, origin }, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <Linked as="li" key={index} className="option" origin={origin} view={view}>
          <code>
            <Words text={text} />
          </code>
          <OriginWords origin={origin} view={view} />
        </Linked>
      ))}
      {options.length > mostDrawn && (
        <li className="option">
          <code>
            {options
              .slice(mostDrawn)
              .map(({ text }) => text)
              .join(" ")}
          </code>
        </li>
      )}
    </ul>
  );
}

interface LinkedProps {
  readonly as: "div" | "li";
  readonly className: string;
  readonly origin: Origin;
  readonly view: ServiceView;
  readonly children: ReactNode;
}

/** What is lit together with the lines that it comes from: see `light-up.ts`. */
function Linked({ as: Tag, className, origin, view, children }: LinkedProps) {
  return (
    <Tag
      className={className}
      data-lines={origin.kind === "lines" ? lineTokens(origin.entries, view.path) : undefined}
      data-tone={view.toneOf(origin)}
    >
      {children}
    </Tag>
  );
}

/** Does it come from another file than the one that is shown? */
function isElsewhere(origin: Origin, { path }: ServiceView): boolean {
  return origin.kind === "lines" && origin.entries.some((entry) => entry.path !== path);
}

/** Words that stay whole at the end of a line as long as they are shorter than it: no option is cut at its dashes. */
function Words({ text }: { readonly text: string }) {
  const words = text.split(/(?<= )(?=\S)/);
  if (words.length > mostDrawn) return <Shown text={text} />;
  return words.map((word, index) => (
    // Words have no identity of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index} className="word">
      <Shown text={word} />
    </span>
  ));
}
