import { useId } from "react";
import type { ReactNode } from "react";
import "./select.css";

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly name?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string }[];
  readonly choose: (value: Value) => void;
  readonly className?: string;
  /** What is said about the choice, below it. */
  readonly hint?: ReactNode;
  /** What stands below all of it. */
  readonly below?: ReactNode;
}

/** One labelled choice from a list. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div className={props.className ?? "field"}>
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className="control"
        name={props.name}
        value={props.value}
        aria-describedby={props.hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          const chosen = props.options.find(({ value }) => value === event.target.value);
          if (chosen) props.choose(chosen.value);
        }}
      >
        {props.options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {props.hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.below}
    </div>
  );
}
