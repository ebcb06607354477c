import { useId } from "react";
import type { ReactNode } from "react";
import { useTyped } from "./use-typed.ts";

interface TextFieldProps {
  readonly label: string;
  /** Section.Key, as programs that fill forms look for it. */
  readonly name: string;
  readonly value: string;
  /** Writes the typed text; gives a sentence when it can’t be written. */
  readonly write: (typed: string) => string | undefined;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
  readonly className?: string;
  readonly prose?: boolean;
}

/** One labelled line of text, with its hint and, when something can’t be written, the sentence why. */
export function TextField(props: TextFieldProps) {
  const { value, problem, change, leave } = useTyped(props.value, props.write);
  const id = useId();
  return (
    <div className={`field ${props.className ?? ""}`}>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className={props.prose ? "control prose" : "control"}
        name={props.name}
        value={value}
        placeholder={props.placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={props.prose ?? false}
        onChange={(event) => change(event.target.value)}
        onBlur={leave}
      />
      <div id={`${id}-hint`}>{problem === undefined ? props.hint : <p className="problem">{problem}</p>}</div>
    </div>
  );
}
