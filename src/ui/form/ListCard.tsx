import { Suspense, useId, useState } from "react";
import type { ReactNode } from "react";
import { useRowKeys } from "./use-row-keys.ts";
import { Icon } from "../parts/Icon.tsx";

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
  readonly className?: string;
}

/** A list of rows with a button that adds one. The new row is in the text once it has a value. */
export function ListCard(props: ListCardProps) {
  const [adding, setAdding] = useState(false);
  const heading = useId();
  const total = props.count + (adding ? 1 : 0);
  const { keys, removeAt } = useRowKeys(total);
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h2 id={heading}>{props.title}</h2>
        <span className="aside">{props.summary}</span>
      </div>
      {props.above}
      {total > 0 && (
        <div className={`rows ${props.className ?? ""}`}>
          {/* Rows load when there is the first one. */}
          <Suspense>
            {keys.map((key, index) => (
              <div key={key}>
                {props.children({
                  index,
                  isNew: index >= props.count,
                  settle: () => setAdding(false),
                  forget: () => {
                    if (index >= props.count) setAdding(false);
                    removeAt(index);
                  },
                })}
              </div>
            ))}
          </Suspense>
        </div>
      )}
      <button
        type="button"
        className="button small add"
        onClick={() => {
          if (adding) document.querySelector<HTMLElement>(".rows > :last-child input")?.focus();
          setAdding(true);
        }}
      >
        <Icon name="plus" />
        {props.addLabel}
      </button>
    </section>
  );
}
