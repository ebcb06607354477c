import { podmanOf } from "../../../core/install/podman-of.ts";
import { isOnLan } from "../../../core/podman/network-modes/mode-choice.ts";
import { defaultResourceName } from "../../../core/quadlet/names/default-resource-name.ts";
import { isSince } from "../../../core/podman/release.ts";
import { command } from "../../../core/shell/command.ts";
import { operand } from "../../../core/shell/word.ts";
import { effectiveAssignments, lastValue } from "../../../core/unit-file/read.ts";
import { useActions, useAnalysis } from "../../session/session.tsx";
import { Isolation } from "./Isolation.tsx";
import { KeyLineField, KeySwitch } from "./KeyFields.tsx";
import { LanFields } from "./LanFields.tsx";
import { networkKey } from "./network-key.ts";
import { Subnets } from "./Subnets.tsx";
import { useFile } from "./use-file.ts";

/** The settings of a `.network` file beside the container: its addresses, and who reaches whom. */
export function NetworkFile({ file }: { readonly file: string }) {
  const { target } = useAnalysis("target");
  const { chooseFile } = useActions();
  const { document } = useFile(file);
  const hasLan = isOnLan(document.text);
  const name = lastValue(document, networkKey("NetworkName")) ?? defaultResourceName(file, target) ?? "";
  return (
    <>
      <div className="fields">
        {hasLan && <LanFields file={file} />}
        <Subnets file={file} hasLan={hasLan} />
        {!hasLan && (
          <>
            <KeySwitch
              file={file}
              setting={networkKey("Internal")}
              label="Internal"
              says={internalWords[target.scope]}
            />
            <Isolation file={file} />
            <KeySwitch
              file={file}
              setting={networkKey("IPv6")}
              label="IPv6"
              says="Addresses of IPv6 beside those of IPv4."
            />
            <KeySwitch
              file={file}
              setting={networkKey("DisableDNS")}
              label="No names (DisableDNS)"
              says="Its containers no longer find each other by name."
            />
            {isSince(target.podman, "4.7") && <NameServers file={file} />}
          </>
        )}
      </div>
      <p className="hint">
        A network that exists already keeps its old settings. To have new ones, stop its containers and remove
        it: <code>{command`${podmanOf[target.scope]} network rm ${operand(name)}`}</code>.{" "}
        <button type="button" className="link" onClick={() => chooseFile(file)}>
          Show all of {file}
        </button>
      </p>
    </>
  );
}

/** lab rootful/internal/6 and 19, rootless/internal/6 and 19 */
const internalWords = {
  system:
    "No way out: its containers reach each other and this machine, nothing beyond. Published ports do not answer.",
  user: "No way out: its containers reach each other, nothing beyond. Published ports still answer.",
  qm: "No way out: its containers reach each other and the partition, nothing beyond. Published ports do not answer.",
} as const;

function NameServers({ file }: { readonly file: string }) {
  const { document } = useFile(file);
  const count = effectiveAssignments(document, networkKey("DNS")).length;
  return Array.from({ length: count + 1 }, (_, index) => (
    <KeyLineField
      // The n-th line.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      file={file}
      setting={networkKey("DNS")}
      index={index}
      label={index === 0 ? "Name server" : `Name server ${index + 1}`}
      placeholder="9.9.9.9"
      hint={
        <p className="hint">{index === 0 && "Asked for names outside the network. Empty: this machine’s."}</p>
      }
    />
  ));
}
