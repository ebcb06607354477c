import { useEffect, useId, useRef, useState } from "react";
import type { ReactNode, RefObject } from "react";
import { useRowKeys } from "./use-row-keys.ts";
import { useSession } from "../session/session.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Shown } from "../parts/Shown.tsx";

/** What a row needs to know about its place. */
export interface RowPlace {
  readonly index: number;
  /** The row has been added and is not in the text yet. */
  readonly isNew: boolean;
  /** Called when the row took its first value or is given up. */
  readonly settle: () => void;
  readonly forget: () => void;
}

interface ListCardProps {
  readonly title: string;
  /** How things stand, in a few words. */
  readonly summary: string;
  readonly count: number;
  readonly addLabel: string;
  readonly children: (place: RowPlace) => ReactNode;
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly className?: string;
}

/** Nobody reads a thousand rows of fields, and each key would wait for them. */
const mostRows = 50;

/** A list of rows with a button that adds one. The new row is in the text once it has a value. */
export function ListCard(props: ListCardProps) {
  const generation = useSession((state) => state.generation);
  // A row that is not in the file yet goes when another file takes its place.
  const [addingAt, setAddingAt] = useState<number>();
  const adding = addingAt === generation;
  const [wholeAt, setWholeAt] = useState<number>();
  const hidden = wholeAt === generation ? 0 : Math.max(0, props.count - mostRows);
  const heading = useId();
  const total = props.count + (adding ? 1 : 0);
  const { keys, removeAt } = useRowKeys(total);
  const card = useRef<HTMLElement>(null);
  const focusRow = useFocusAfterRemoval(card);
  return (
    <section ref={card} className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>{props.title}</h2>
        <span className="aside">
          <Shown text={props.summary} />
        </span>
      </div>
      {props.above}
      {total > 0 && (
        <div className={`rows ${props.className ?? ""}`}>
          {keys.map((key, index) =>
            index >= mostRows && index < mostRows + hidden ? null : (
              // A row of one file is none of the next.
              <div key={`${generation} ${key}`}>
                {props.children({
                  index,
                  isNew: index >= props.count,
                  settle: () => setAddingAt(undefined),
                  forget: () => {
                    if (index >= props.count) setAddingAt(undefined);
                    removeAt(index);
                    focusRow(index);
                  },
                })}
              </div>
            ),
          )}
        </div>
      )}
      {hidden > 0 && (
        <p className="hint">
          {`The first ${mostRows} stand here. `}
          <button type="button" className="link" onClick={() => setWholeAt(generation)}>
            Show the other {hidden}
          </button>
        </p>
      )}
      <button
        type="button"
        className="button small add"
        onClick={() => {
          // The row that is still empty is the new one.
          if (adding) focusIn(card.current, total - 1);
          setAddingAt(generation);
        }}
      >
        <Icon name="plus" />
        {props.addLabel}
      </button>
      {props.below}
    </section>
  );
}

/** Gives a function that puts the focus, once the row is gone, where a person goes on: see `focusIn`. */
function useFocusAfterRemoval(card: RefObject<HTMLElement | null>): (index: number) => void {
  const removed = useRef<number>(undefined);
  useEffect(() => {
    if (removed.current !== undefined) focusIn(card.current, removed.current);
    removed.current = undefined;
  });
  return (index) => {
    removed.current = index;
  };
}

/** Focuses the first field of a row, or of the last one before it, or the button that adds one. */
function focusIn(card: HTMLElement | null, index: number): void {
  const rows = card?.querySelectorAll<HTMLElement>(".rows > *") ?? [];
  const row = rows[Math.min(index, rows.length - 1)];
  const first = row?.querySelector<HTMLElement>("select, input");
  (first ?? card?.querySelector<HTMLElement>(".add"))?.focus();
}
