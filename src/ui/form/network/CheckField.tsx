import { useId } from "react";
import type { ReactNode } from "react";

interface CheckFieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly isOn: boolean;
  readonly choose: (isOn: boolean) => void;
  /** What it does, below it. */
  readonly says: string;
  /** It is on, and should not be without a thought. */
  readonly warns?: boolean;
  readonly className?: string;
}

/** A box to tick, with what that does. */
export function CheckField({ name, label, isOn, choose, says, warns, className }: CheckFieldProps) {
  const id = useId();
  return (
    <div className={className ?? "field"}>
      <label className="check" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          name={name}
          checked={isOn}
          aria-describedby={`${id}-says`}
          onChange={(event) => choose(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      <p className={warns ? "problem" : "hint"} id={`${id}-says`}>
        {says}
      </p>
    </div>
  );
}
