import { useId } from "react";
import { isSystemPath, isRefusedLabel } from "../../../core/checks/reading/system-path.ts";
import {
  volumeAccess,
  withLabel,
  withOwner,
  withReadOnly,
} from "../../../core/podman/values/mount/volume-options.ts";
import type { SelinuxLabel } from "../../../core/podman/values/mount/volume-options.ts";
import { whoOwns } from "../../../core/podman/values/mount/who-owns.ts";
import { userNamespaceOf } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { Volume } from "../../../core/podman/values/mount/volume.ts";
import { useAnalysis, useRead } from "../../session/session.tsx";
import { SelectField } from "../../parts/SelectField.tsx";
import { Switch } from "../Switch.tsx";

/** What each choice of an SELinux label does (man podman-run, --volume, Labeling Volume Mounts). */
const labels: readonly {
  readonly value: SelinuxLabel;
  readonly words: string;
  readonly says: string;
}[] = [
  {
    value: "none",
    words: "Leave it",
    says: "Where SELinux is on, the program may be kept from using the files.",
  },
  {
    value: "shared",
    words: "Shared by containers (z)",
    says: "Where SELinux is on, each start labels every file so that all containers may use it.",
  },
  {
    value: "private",
    words: "For this container (Z)",
    says: "Where SELinux is on, each start labels every file so that only this container, or its pod, may use it.",
  },
];

/** Why there is no choice of a label for a path of the system (rule relabel-system-path). */
function systemPathSays(path: string): string {
  const instead = "mount a folder made for the container.";
  return isRefusedLabel(path)
    ? `Podman puts no label on ${path}, and with one the start fails where SELinux is on: ${instead}`
    : `A new label on ${path} could stop other programs and logins: ${instead}`;
}

interface AccessProps {
  readonly name: string;
  readonly volume: Volume;
  readonly change: (options: string) => void;
}

/** Who may do what with the files of a volume: read-only, the SELinux label, and whose they are. */
export default function Access({ name, volume, change }: AccessProps) {
  const id = useId();
  const { target } = useAnalysis("target");
  const { options, source } = volume;
  const { isReadOnly, label, changesOwner, isOverlay } = volumeAccess(options);
  const isSystem = isSystemPath(source);
  const { users } = useRead(({ document }) => userNamespaceOf(document, target.podman));
  const owners = whoOwns({ source, scope: target.scope, userNamespace: users, changesOwner });
  if (isOverlay)
    return (
      <p className="hint">
        With O the program writes to a layer that goes when it ends. It takes no other option beside it.
      </p>
    );
  return (
    <div className="access">
      <Switch
        name={`${name}.readonly`}
        label="Read-only"
        isOn={isReadOnly}
        choose={(on) => change(withReadOnly(options, on))}
        says={isReadOnly ? "The program can’t change these files." : "The program may change these files."}
      />
      <SelectField<SelinuxLabel>
        className="field"
        label="SELinux label"
        name={`${name}.label`}
        value={label}
        options={labels
          .filter(({ value }) => value === "none" || value === label || !isSystem)
          .map(({ value, words }) => ({ value, words }))}
        choose={(chosen) => change(withLabel(options, chosen))}
        hint={
          <>
            {labels.find(({ value }) => value === label)?.says} {isSystem && systemPathSays(source)}
          </>
        }
      />
      <Switch
        name={`${name}.owner`}
        label="Give the files to the program’s user (U)"
        isOn={changesOwner}
        whyNot={isSystem && !changesOwner ? `Not for ${source}: other programs need its owners.` : undefined}
        choose={(on) => change(withOwner(options, on))}
      />
      <div className="owners" id={id}>
        <p className="label">Who owns the files</p>
        {owners.map((sentence) => (
          <p key={sentence} className="hint">
            {sentence}
          </p>
        ))}
      </div>
    </div>
  );
}
