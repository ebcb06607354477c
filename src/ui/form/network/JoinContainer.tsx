import { networkLines } from "../../../core/network/edit/network-lines.ts";
import { stemOf } from "../../../core/quadlet/names/unit-kind.ts";
import { isSince } from "../../../core/podman/release.ts";
import { joinableContainers } from "../../../core/workspace/network/joined-container.ts";
import { useActions, useAnalysis, useWorkspace } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useReplaced } from "../use-replaced.ts";
import { choose } from "./choose-mode.ts";
import { TypedMode } from "./TypedMode.tsx";

const byName = "by name";

/** Whose network the container joins: that of a `.container` file, or of a container that somebody else starts. */
export function JoinContainer() {
  const actions = useActions();
  const { document, target } = useAnalysis("document", "target");
  const workspace = useWorkspace();
  const others = joinableContainers(workspace);
  const value = networkLines(document)[0]?.value ?? "";
  const joined = others.find((other) => other.value === value);
  const { toOffer, replace } = useReplaced(value);
  const missing = toOffer.filter(
    (name) => name.endsWith(".container") && others.every((other) => other.value !== name),
  );
  const isMissing = missing.includes(value);
  const named =
    toOffer.findLast((name) => name.startsWith("container:")) ?? `container:${stemOf(joined?.file ?? value)}`;
  return (
    <div className="fields">
      {(others.length > 0 || missing.length > 0) && (
        <SelectField
          className="field full"
          label="Container to join"
          name="Container.Network.0"
          value={joined?.file ?? (isMissing ? value : byName)}
          options={[
            ...others.map(({ file }) => ({ value: file, words: file })),
            ...missing.map((file) => ({ value: file, words: `${file} (not among these files)` })),
            { value: byName, words: "One that runs already, by its name" },
          ]}
          choose={(chosen) => {
            if (!joined) replace();
            const other = others.find(({ file }) => file === chosen);
            if (other) choose(actions, "container", other.value);
            else if (missing.includes(chosen)) choose(actions, "container", chosen);
            else if (chosen === byName) choose(actions, "container", named);
          }}
          hint={joined && <StartOrder service={joined.service} />}
        />
      )}
      {!joined && !isMissing && (
        <TypedMode
          mode="container"
          word="container:"
          label="Its name"
          name="container"
          placeholder="vpn"
          problem={(typed) =>
            /^[A-Za-z0-9][\w.-]*$/.test(typed)
              ? undefined
              : "A container’s name has letters, digits, _ . and - only."
          }
          says={`As podman ps shows it. systemd does not know that this container needs it: when the other one is made again, this one has no network until it restarts.${isSince(target.podman, "5.3") ? " If it is a Quadlet file, open that here and name the file." : ""}`}
        />
      )}
    </div>
  );
}

/** network-modes.md 1, Another container's network (unit), and 3.2 */
function StartOrder({ service }: { readonly service: string | undefined }) {
  if (service !== undefined)
    return `Podman before 5.3 takes the name of the container only, so Requires= and After=${service} stand in [Unit].`;
  return "systemd starts it first, and restarts this one with it, after a crash, too.";
}
