import type { EntryValue } from "../reading/read-values.ts";
import { fromEntry } from "../units/conversion.ts";
import type { Conversion } from "../units/conversion.ts";
import { each } from "./stage.ts";
import type { Stage, ValueStage } from "./stage.ts";
import { entryGroup } from "./word-group.ts";

/** `Network=` (generator-spec.md 9). */
export function networks(section: string): Stage {
  return each(section, "Network", writeNetwork);
}

const writeNetwork: ValueStage = (value, conversion) => {
  const { text, entry } = value;
  if (text === "") return undefined;
  const network = resolveNetwork(value, conversion) ?? text;
  const words = conversion.behaviours.has("flagsAsTwoWords")
    ? ["--network", network]
    : [`--network=${network}`];
  return entryGroup(words, entry);
};

/** What the value becomes when it names a unit; undefined when it stays as it is, or is refused. */
function resolveNetwork(value: EntryValue, conversion: Conversion): string | undefined {
  const { text, entry } = value;
  const colon = text.indexOf(":");
  const name = colon === -1 ? text : text.slice(0, colon);
  const options = colon === -1 ? "" : text.slice(colon);
  const isContainer = name.endsWith(".container") && conversion.behaviours.has("containerNetworks");
  if (!isContainer && !name.endsWith(".network")) return undefined;
  const unit = conversion.find(name);
  if (unit === undefined) {
    if (conversion.behaviours.has("missingUnitIsError")) {
      conversion.refuse(`requested Quadlet unit ${name} was not found`, entry);
      return undefined;
    }
    return assumedNetwork(name, options, value, conversion);
  }
  if (unit.resourceName === "") {
    conversion.refuse(`cannot get the resource name of ${name}`, entry);
    return undefined;
  }
  conversion.dependOn(unit, fromEntry(value));
  if (!isContainer) return `${unit.resourceName}${options}`;
  if (colon !== -1) {
    conversion.refuse("extra options are not supported when joining another container's network", entry);
    return undefined;
  }
  return `container:${unit.resourceName}`;
}

/** Up to 5.2 a network file that is not there counts as one without settings (generator-spec.md 9). */
function assumedNetwork(
  fileName: string,
  options: string,
  value: EntryValue,
  conversion: Conversion,
): string {
  const stem = fileName.slice(0, -".network".length);
  conversion.dependOn(
    { fileName, serviceName: `${stem}-network`, resourceName: `systemd-${stem}` },
    fromEntry(value),
  );
  return `systemd-${stem}${options}`;
}
