import { unitOfFile } from "../../../../quadlet/names/drop-in-name.ts";
import { isTemplate, serviceName } from "../../../../quadlet/names/service-name.ts";
import { stemOf, unitKindOf } from "../../../../quadlet/names/unit-kind.ts";
import { askedMode } from "../../../reading/asked-mode.ts";
import { publishesPorts } from "../../../../podman/network-modes/publishes-ports.ts";
import { oncePerDirectory } from "../../../reading/once-per-directory.ts";
import type { PodmanPort } from "../../../../podman/values/port/podman-port.ts";
import { portsOfMachine } from "../../../reading/published-ports.ts";
import type { PortOfUnit } from "../../../reading/published-ports.ts";
import type { UnitSettings } from "../../../../podman/settings/unit-settings.ts";
import type { CheckContext } from "../../../model/rule.ts";
import { PortIndex } from "./port-index.ts";
import { wantSamePort } from "./port-overlap.ts";

/** A port that another file of the workspace publishes. */
export interface PortOfOther {
  readonly fileName: string;
  readonly published: PortOfUnit;
  readonly port: PodmanPort;
}

/**
 * The first port that a container or pod beside this one publishes, and that this one would want: of those that may run
 * together with it. Templates do not run, and units that conflict stop each other (rule publish-port-clash).
 */
export function portOfOthers(context: CheckContext, port: PodmanPort): PortOfOther | undefined {
  const { fileName: own, others, target } = context;
  if (isTemplate(stemOf(own))) return undefined;
  return portsOfDirectory(context)?.first(port, (other) => {
    if (other.fileName === unitOfFile(own) || !wantSamePort(other.port, port, target)) return false;
    const settings = others.settingsOf(other.fileName);
    return settings !== undefined && !conflict(context, other.fileName, settings);
  });
}

const portsOfDirectory = oncePerDirectory(({ fileNames, settingsOf, target }) => {
  const index = new PortIndex<PortOfOther>();
  for (const fileName of fileNames) {
    const section = unitKindOf(fileName)?.section ?? "";
    const isPublisher = (section === "Container" || section === "Pod") && !isTemplate(stemOf(fileName));
    const settings = isPublisher ? settingsOf(fileName) : undefined;
    if (settings === undefined) continue;
    const own = { settings, section };
    if (!publishesPorts({ kind: askedMode(own) }, target.scope)) continue;
    for (const published of portsOfMachine(own)) index.add({ fileName, published, port: published.port });
  }
  return index;
});

function conflict(context: CheckContext, otherName: string, other: UnitSettings): boolean {
  const { fileName, settings } = context;
  return names(settings, otherName, other, context) || names(other, fileName, settings, context);
}

/** Does `Conflicts=` of the one name the other, by its file or by its service? */
function names(one: UnitSettings, otherName: string, other: UnitSettings, { target }: CheckContext): boolean {
  const listed = one.values("Unit", "Conflicts").map(({ text }) => text);
  if (listed.length === 0) return false;
  return (
    listed.includes(otherName) || listed.includes(`${serviceName(other.document, otherName, target)}.service`)
  );
}
