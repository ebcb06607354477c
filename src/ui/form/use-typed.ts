import { useState } from "react";
import { useSession } from "../app/session.tsx";

/** What is in a field: the value of the text, or what is being typed and is not in the text (yet). */
export interface Typed<T> {
  readonly value: T;
  /** Why what stands in the field is not in the file; undefined when it is. */
  readonly problem: string | undefined;
  /** Takes what was typed and writes it to the text when it can be written. */
  readonly change: (typed: T) => void;
  /** Called when the field loses the focus: it then shows the text again, unless there is a problem. */
  readonly leave: () => void;
}

/**
 * Joins a field to the text. `write` puts a typed value into the text and gives a sentence when it can’t.
 * While a field is being typed in, it keeps what was typed, blanks at the end included. A change from
 * elsewhere (undo, another file) shows at once.
 */
export function useTyped<T>(stored: T, write: (typed: T) => string | undefined): Typed<T> {
  const epoch = useSession((state) => state.epoch);
  const [typing, setTyping] = useState<{ value: T; problem: string | undefined; epoch: number }>();
  const current = typing?.epoch === epoch ? typing : undefined;
  return {
    value: current ? current.value : stored,
    problem: current?.problem,
    change: (value) => setTyping({ value, problem: write(value), epoch }),
    leave: () => {
      if (current && current.problem === undefined) setTyping(undefined);
    },
  };
}
