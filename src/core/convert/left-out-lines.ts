import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import type { LeftOut } from "../quadlet/reading/read-values.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { Unit } from "../quadlet/source/unit.ts";
import { commandNames } from "../quadlet/names/command-names.ts";
import {
  entriesBehind,
  entriesOf,
  inOrder,
  oncePerEntry,
  withoutEffect,
} from "../quadlet/outcome/without-effect.ts";
import type { TypedGroup } from "./typed-group.ts";

const namesService = "It names the service, and a command is no service.";
const changesDirectory = "The service works in this directory; by hand, go there first.";

/** Keys of each section that become no words of a command that is typed, and why (generator-spec.md 8.2, 8.5, 11, 12). */
const reasons: ReadonlyMap<string, string> = new Map([
  [
    "Container.CgroupsMode",
    "It divides the service’s own control group, which a command typed by hand does not have.",
  ],
  [
    "Container.Notify",
    "It tells systemd when the container is ready; a command typed by hand has nobody to tell.",
  ],
  ["Container.ReloadCmd", "systemctl reload runs it; by hand, use podman exec."],
  ["Container.ReloadSignal", "systemctl reload sends it; by hand, use podman kill --signal."],
  ["Container.StartWithPod", "It says what the service of the pod starts."],
  ["Pod.StopTimeout", "systemctl stop waits this long; by hand, use podman pod stop --time."],
  [
    "Network.NetworkDeleteOnStop",
    "systemctl stop removes the network with it; by hand, use podman network rm.",
  ],
  ["Image.ImageTag", "It tells other unit files what the image is called."],
  ["Kube.KubeDownForce", "systemctl stop heeds it; by hand, use podman kube down --force."],
  ["Kube.SetWorkingDirectory", changesDirectory],
  ["Build.SetWorkingDirectory", changesDirectory],
]);

/** Why only the service has a use for this key; undefined for a key that becomes words of the command. */
function whyServiceOnly(section: string, key: string): string | undefined {
  return key === "ServiceName" ? namesService : reasons.get(`${section}.${key}`);
}

/** Says of every entry that became no word of the commands why not. In the order of the files. */
export function leftOutLines(converted: ConvertedUnit, groups: readonly TypedGroup[]): readonly LeftOut[] {
  const entries = entriesOf(converted.unit);
  const unwritten = groups.flatMap(({ group, why }) =>
    why === undefined ? [] : entriesBehind(group.from).map((entry) => ({ entry, why })),
  );
  const said = oncePerEntry([...withoutEffect(converted), ...unwritten]);
  const used = groups.flatMap(({ words }) => words.flatMap(({ from }) => entriesBehind(from)));
  const accounted = new Set([...used, ...said.map(({ entry }) => entry)]);
  const rest = entries
    .filter((entry) => !accounted.has(entry))
    .map((entry) => ({ entry, why: whyOnlyInService(entry, converted.unit) }));
  return inOrder([...said, ...rest], entries);
}

function whyOnlyInService({ key, line: { section } }: UnitEntry, { kind }: Unit): string {
  const command = commandNames[kind.section];
  switch (section) {
    case "Unit":
      return `systemd orders and describes services with it; ${command} has nothing like it.`;
    case "Service":
      return `systemd runs the service with it; ${command} does not see it.`;
    case "Install":
      return "It says what starts the service; a command starts when it is typed.";
    case "Quadlet":
      return "It tells Quadlet how to write the service.";
    default:
      return whyServiceOnly(section, key) ?? "Only the service has a use for it.";
  }
}
