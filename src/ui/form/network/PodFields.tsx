import { entriesSetAside } from "../../../core/network/edit/set-aside.ts";
import { isSince } from "../../../core/podman/release.ts";
import { entriesOf } from "../../../core/unit-file/read.ts";
import { makeMissing } from "../../../core/workspace/network/change-networks.ts";
import { makeUnit } from "../../../core/workspace/network/made-unit.ts";
import { moveRestToPod, joinPod } from "../../../core/workspace/network/pod-join.ts";
import { otherMembers, podFiles, podOf } from "../../../core/workspace/network/pod-lines.ts";
import { keysOfPods } from "../../../core/workspace/network/pod-move.ts";
import { activeText } from "../../../core/workspace/workspace.ts";
import { useActions, useAnalysis, useWorkspace } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { useReplaced } from "../use-replaced.ts";
import { KeySwitch } from "./KeyFields.tsx";
import { useFile } from "./use-file.ts";
import { visibleText } from "../../../core/unit-file/hidden-characters.ts";

const created = "new";

/** Which pod the container is in, and what belongs to the pod. */
export function PodFields() {
  const { document, fileName, target } = useAnalysis("document", "fileName", "target");
  const { changeFiles } = useActions();
  const workspace = useWorkspace();
  const pod = podOf(document.text);
  const { toOffer, replace } = useReplaced(pod ?? "");
  if (pod === undefined) return null;
  const pods = podFiles(workspace);
  const missing = toOffer.filter((name) => !pods.includes(name));
  const isMissing = missing.includes(pod);
  return (
    <div className="fields">
      <SelectField
        className="field full"
        label="Pod"
        name="Container.Pod"
        value={pod}
        options={[
          ...pods.map((value) => ({ value, words: value })),
          ...missing.map((value) => ({ value, words: `${value} (not among these files)` })),
          { value: created, words: "New pod beside this file" },
        ]}
        choose={(chosen) => {
          if (isMissing) replace();
          changeFiles("Pod changed", (now) => {
            if (chosen !== created) return joinPod(now, chosen);
            const made = makeUnit(now, "app.pod");
            return joinPod(made.workspace, made.name);
          });
        }}
      />
      {isMissing ? (
        <p className="hint full">
          {visibleText(pod)} is not here; Podman refuses this file without it.{" "}
          <button
            type="button"
            className="link"
            onClick={() => changeFiles(`Added ${pod}`, (now) => moveRestToPod(makeMissing(now, pod, "Pod")))}
          >
            Make {visibleText(pod)}
          </button>
        </p>
      ) : (
        <OfPod pod={pod} />
      )}
      {isSince(target.podman, "5.3") && (
        <KeySwitch
          file={fileName}
          setting={{ section: "Container", key: "StartWithPod" }}
          label="Starts with the pod"
          says="Off: it starts only when it is asked for itself."
          isOnWithout
        />
      )}
    </div>
  );
}

/** What the pod has of the container’s network, who else is in it, and what can still move there. */
function OfPod({ pod }: { readonly pod: string }) {
  const { document } = useAnalysis("document");
  const { chooseFile, changeFiles } = useActions();
  const workspace = useWorkspace();
  const members = otherMembers(workspace, pod);
  const lines = entriesOf(useFile(pod).document, "Pod").filter(
    ({ key }) => key === "Network" || keysOfPods.includes(key),
  );
  const rest = entriesSetAside(document).filter(({ key }) => keysOfPods.includes(key));
  return (
    <div className="full">
      <p className="hint">
        {lines.length === 0
          ? `${pod} publishes no ports and says nothing about its network: Private holds. `
          : `In ${pod}: ${lines.map(({ key, value }) => `${key}=${value}`).join(", ")}. `}
        {members.length === 0
          ? "No other container here is in it. "
          : `Also in it: ${members.join(", ")}. They share these. `}
        <button type="button" className="link" onClick={() => chooseFile(pod)}>
          Change it in {pod}
        </button>
      </p>
      {rest.length > 0 && (
        <p className="hint">
          Kept in this file as comments: {rest.map(({ key, value }) => `${key}=${value}`).join(", ")}.{" "}
          {activeText(moveRestToPod(workspace)) === activeText(workspace) ? (
            `${pod} has no use for them, or Podman ${workspace.target.podman} takes them in no pod.`
          ) : (
            <button
              type="button"
              className="link"
              onClick={() => changeFiles("Moved to the pod", moveRestToPod)}
            >
              Move to {pod}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
