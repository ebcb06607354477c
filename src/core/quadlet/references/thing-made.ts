import { resourceNameInAdvance, resourceNameOf } from "../reading/unit-names.ts";
import type { UnitReader } from "../reading/unit-reader.ts";
import type { NamedThing } from "./names-in-entry.ts";

/** What the service of a unit makes in Podman, by a name that keys of other units may have. */
export interface ThingMade {
  readonly thing: NamedThing;
  readonly name: string;
}

/**
 * What a unit makes, by the name that Quadlet gives it; of a pod that is the container which holds its network.
 * Undefined where the name is known only at the start, where options say it, and where the file has to say it
 * (generator-spec.md 6 and 12).
 */
export function thingMade(reader: UnitReader): ThingMade | undefined {
  const made = byItsKind(reader);
  if (made === undefined || made.name === "" || made.name.includes("%")) return undefined;
  // The options of PodmanArgs= stand behind those of Quadlet, and of two names the last counts.
  const isSaidLater = reader.own("PodmanArgs").some(({ value }) => /--(?:infra-)?name\b/.test(value));
  return isSaidLater ? undefined : made;
}

function byItsKind(reader: UnitReader): ThingMade | undefined {
  switch (reader.unit.kind.section) {
    case "Container":
      return { thing: "Container", name: resourceNameInAdvance(reader) };
    case "Pod": {
      if (!reader.behaviours.has("namesInfraContainer")) return undefined;
      return { thing: "Container", name: `${resourceNameInAdvance(reader)}-infra` };
    }
    case "Network":
      return { thing: "Network", name: resourceNameOf(reader, "NetworkName").text };
    case "Volume":
      return { thing: "Volume", name: resourceNameOf(reader, "VolumeName").text };
    case "Artifact":
    case "Build":
    case "Image":
    case "Kube":
      return undefined;
  }
}
