import { useActions, useAnalysis } from "../session/session.tsx";
import { SelectField } from "../parts/SelectField.tsx";

const scopes = [
  { value: "system", words: "Root, as a system service" },
  { value: "user", words: "A user, as a user service (rootless)" },
] as const;

/** Who runs the containers of the lesson. */
export function ScopeChoice() {
  const { target } = useAnalysis();
  const { chooseTarget } = useActions();
  return (
    <SelectField
      label="Who runs the containers"
      value={target.scope === "user" ? "user" : "system"}
      options={scopes}
      choose={(scope) => chooseTarget({ ...target, scope })}
      hint={`This decides which commands you type and which measured answers you see. The release is Podman ${target.podman}, as chosen for your files when you began.`}
    />
  );
}
