import { useId, useState } from "react";
import { unitNameProblem } from "../../../core/podman/values/start/unit-name.ts";
import { useAnalysis } from "../../session/session.tsx";
import { TextInput } from "../../parts/TextInput.tsx";

/** Adds a unit by its name. What is no name of one stays in the field, with the reason. */
export function AddUnit({ add }: { readonly add: (name: string) => void }) {
  const message = useId();
  const { target } = useAnalysis("target");
  const [typed, setTyped] = useState("");
  const [isAsked, setIsAsked] = useState(false);
  const name = typed.trim();
  const problem =
    name === ""
      ? "Write the unit’s name first, such as postgresql.service."
      : unitNameProblem(name, target.podman);
  return (
    <form
      className="add-unit"
      onSubmit={(event) => {
        event.preventDefault();
        setIsAsked(problem !== undefined);
        if (problem !== undefined) return;
        add(name);
        setTyped("");
      }}
    >
      <TextInput
        label="Another unit, by its name"
        name="Unit.After.new"
        value={typed}
        placeholder="postgresql.service"
        invalid={isAsked && problem !== undefined}
        describedBy={message}
        change={setTyped}
      />
      <button type="submit" className="button small">
        Add unit
      </button>
      <p id={message} className="problem">
        {isAsked && problem}
      </p>
    </form>
  );
}
