import { unitOfFile } from "../../../../quadlet/names/drop-in-name.ts";
import { isTemplate, serviceName } from "../../../../quadlet/names/service-name.ts";
import { stemOf, unitKindOf } from "../../../../quadlet/names/unit-kind.ts";
import { askedMode } from "../../../reading/asked-mode.ts";
import { isPublishing } from "../../../reading/network-values.ts";
import { publishedPorts } from "../../../reading/published-ports.ts";
import type { PublishedPort } from "../../../reading/published-ports.ts";
import type { UnitSettings } from "../../../reading/unit-settings.ts";
import type { CheckContext } from "../../../rule.ts";

/** A port that another file of the workspace publishes. */
export interface PortOfOther {
  readonly fileName: string;
  readonly published: PublishedPort;
}

/**
 * The ports of the containers and pods beside this one that may run together with it: templates do not run, and units
 * that conflict stop each other (rules.md publish-port-clash).
 */
export function portsOfOthers(context: CheckContext): readonly PortOfOther[] {
  const { fileName: own, others } = context;
  if (isTemplate(stemOf(own))) return [];
  return others.fileNames.flatMap((fileName) => {
    const section = unitKindOf(fileName)?.section ?? "";
    const isOther = fileName !== unitOfFile(own) && (section === "Container" || section === "Pod");
    const settings = isOther && !isTemplate(stemOf(fileName)) ? others.settingsOf(fileName) : undefined;
    if (settings === undefined || !isPublishing(askedMode({ settings, section }))) return [];
    const ports = publishedPorts({ settings, section });
    if (ports.length === 0 || conflict(context, fileName, settings)) return [];
    return ports.map((published) => ({ fileName, published }));
  });
}

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
