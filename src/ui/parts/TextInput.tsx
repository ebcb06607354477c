import { useId } from "react";
import type { ReactNode } from "react";

interface TextInputProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string | undefined;
  readonly invalid: boolean;
  /** The id of what is said about the field. */
  readonly describedBy: string;
  readonly className?: string | undefined;
  /** Sentences rather than a value: spelling is checked. */
  readonly prose?: boolean | undefined;
  readonly takesFocus?: boolean;
  /** The id of a list of suggestions. */
  readonly list?: string | undefined;
  readonly inputMode?: "numeric" | undefined;
  readonly change: (value: string) => void;
  /** Called when the focus leaves it. */
  readonly leave?: () => void;
  /** Below the field. */
  readonly children?: ReactNode;
}

/** One labelled line of text. */
export function TextInput(props: TextInputProps) {
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
        list={props.list}
        inputMode={props.inputMode}
        value={props.value}
        placeholder={props.placeholder}
        aria-invalid={props.invalid}
        aria-describedby={props.describedBy}
        // A row that a person just added is where that person goes on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.takesFocus}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={props.prose ?? false}
        onChange={(event) => props.change(event.target.value)}
        onBlur={props.leave}
      />
      {props.children}
    </div>
  );
}
