import type { EntryValue } from "../reading/read-values.ts";
import { findOrAssume } from "../references/assumed-unit.ts";
import { fromEntry } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { resolvedGroup, standsFor } from "./resolved.ts";
import type { Resolved } from "./resolved.ts";
import { each } from "./stage.ts";
import type { Stage, ValueStage } from "./stage.ts";

/** `Network=` (generator-spec.md 9). */
export function networks(section: string): Stage {
  return each(section, "Network", writeNetwork);
}

const writeNetwork: ValueStage = (value, conversion) => {
  const { text, entry } = value;
  if (text === "") return undefined;
  const network = resolveNetwork(value, conversion) ?? { text };
  return resolvedGroup(conversion.option("--network", network.text), network, entry);
};

/** What the value becomes when it names a unit; undefined when it stays as it is, or is refused. */
function resolveNetwork(value: EntryValue, conversion: Conversion): Resolved | undefined {
  const { text, entry } = value;
  const colon = text.indexOf(":");
  const name = colon === -1 ? text : text.slice(0, colon);
  const options = colon === -1 ? "" : text.slice(colon);
  const isContainer = name.endsWith(".container") && conversion.behaviours.has("containerNetworks");
  if (!isContainer && !name.endsWith(".network")) return undefined;
  const unit = findOrAssume(name, conversion);
  if (unit === undefined) {
    conversion.refuse({ kind: "network-not-found", fileName: name }, entry);
    return undefined;
  }
  if (unit.resourceName === "") {
    conversion.refuse({ kind: "unknown-resource-name", fileName: name }, entry);
    return undefined;
  }
  conversion.dependOn(unit, fromEntry(value));
  const resolved = standsFor(unit, conversion.missing.has(name));
  if (!isContainer) return { ...resolved, text: `${unit.resourceName}${options}` };
  if (colon !== -1) {
    conversion.refuse({ kind: "container-network-options" }, entry);
    return undefined;
  }
  return { ...resolved, text: `container:${unit.resourceName}` };
}
