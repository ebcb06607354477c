import { useId } from "react";
import type { ReactNode } from "react";
import { TextInput } from "../parts/TextInput.tsx";

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly typed: string;
  /** What the file will be called: what was typed, with its ending. */
  readonly completed: string;
  readonly problem: string | undefined;
  readonly change: (typed: string) => void;
  /** Said while there is no problem. */
  readonly children: ReactNode;
}

/** Asks for the name of a file, and says what becomes of it or why it can’t be. */
export function NameField({ completed, problem, children, ...field }: NameFieldProps) {
  const said = useId();
  return (
    <TextInput
      label={field.label}
      name={field.name}
      value={field.typed}
      invalid={problem !== undefined}
      describedBy={said}
      change={field.change}
    >
      <div id={said}>
        {problem === undefined && completed !== field.typed && (
          <p className="hint">
            It will be called <code>{completed}</code>.
          </p>
        )}
        {problem === undefined ? children : <p className="problem">{problem}</p>}
      </div>
    </TextInput>
  );
}
