import { useId } from "react";
import type { ReactNode } from "react";
import "./switch.css";

interface SwitchProps {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly choose: (isOn: boolean) => void;
  /** What it does as it stands. */
  readonly says?: ReactNode;
  /** Why it can’t be moved; said below it. */
  readonly whyNot?: string | undefined;
}

/** Something that is on or off, with what that means. */
export function Switch({ name, label, isOn, choose, says, whyNot }: SwitchProps) {
  const id = useId();
  const hint = whyNot ?? says;
  return (
    <div className="field">
      <label className="switch" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={isOn}
          aria-disabled={whyNot !== undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          onChange={(event) => {
            if (whyNot === undefined) choose(event.target.checked);
          }}
        />
        {label}
      </label>
      {hint !== undefined && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
