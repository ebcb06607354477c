import { useId } from "react";
import "./rows.css";

interface RowFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly invalid: boolean;
  readonly messageId: string;
  readonly numeric?: boolean;
  readonly takesFocus?: boolean;
  readonly className?: string;
  readonly change: (value: string) => void;
  readonly leave: () => void;
}

/** One field of a row. What is wrong with the row stands below it once, and each field points there. */
export function RowField(props: RowFieldProps) {
  const id = useId();
  return (
    <div className={`field ${props.className ?? ""}`}>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className="control"
        name={props.name}
        value={props.value}
        placeholder={props.placeholder}
        inputMode={props.numeric ? "numeric" : undefined}
        aria-invalid={props.invalid}
        aria-describedby={props.messageId}
        // A row that a person just added is where that person goes on.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={props.takesFocus}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onChange={(event) => props.change(event.target.value)}
        onBlur={props.leave}
      />
    </div>
  );
}
