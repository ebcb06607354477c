import { useState } from "react";
import { useSession } from "../session/session.tsx";

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

interface Typing<T> {
  readonly value: T;
  readonly problem: string | undefined;
  /** The value in the text that belongs to it; undefined until what was typed has been written. */
  readonly stored: string | undefined;
  readonly generation: number;
}

/**
 * Joins a field to the text. `write` puts a typed value into the text and gives a sentence when it can’t.
 * While a field is being typed in, it keeps what was typed, blanks at the end included, and what can’t be written
 * stays. When the value changes in the text from elsewhere (undo, a fix, another file), that shows at once.
 */
export function useTyped<T>(stored: T, write: (typed: T) => string | undefined): Typed<T> {
  const generation = useSession((state) => state.generation);
  const [typing, setTyping] = useState<Typing<T>>();
  // In brackets, since JSON has no word for undefined: that would look like a value that is not written yet.
  const inText = JSON.stringify([stored]);
  const isCurrent =
    typing !== undefined &&
    typing.generation === generation &&
    (typing.stored === undefined || typing.stored === inText);
  if (isCurrent && typing.stored === undefined) setTyping({ ...typing, stored: inText });
  if (!isCurrent && typing !== undefined) setTyping(undefined);
  const current = isCurrent ? typing : undefined;
  return {
    value: current ? current.value : stored,
    problem: current?.problem,
    change: (value) => setTyping({ value, problem: write(value), stored: undefined, generation }),
    leave: () => {
      if (current && current.problem === undefined) setTyping(undefined);
    },
  };
}
