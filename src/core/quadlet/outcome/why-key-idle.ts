import { explicitMappingKeys } from "../command/user-mapping.ts";
import type { ConvertedUnit } from "../conversion/converted-unit.ts";
import { readLast } from "../reading/read-values.ts";
import type { UnitEntry } from "../source/sections.ts";
import { inPodmansWords } from "./why-refused.ts";

type Reason = (entry: UnitEntry, converted: ConvertedUnit) => string;

/** Why a key has no effect that has one together with others, or with another value; undefined for any other key. */
export function whyKeyIdle(entry: UnitEntry, converted: ConvertedUnit): string | undefined {
  const { key, line } = entry;
  return (reasons.get(`${line.section}.${key}`) ?? reasons.get(key))?.(entry, converted);
}

const falseAnyway: Reason = () => "False is what Quadlet does anyway.";
const trueAnyway: Reason = () => "True is what Quadlet does anyway.";
const notOfImage: Reason = ({ key }) => `With Driver=image ${key}= does not count.`;
const noSubnet: Reason = () => "There is no Subnet= at its place in the list.";
const otherDirectory: Reason = () => "WorkingDirectory= in [Service] counts instead.";

/** generator-spec.md 8.2, 8.4, 8.5, 11 and 12. */
const reasons: ReadonlyMap<string, Reason> = new Map<string, Reason>([
  ["Container.Notify", whyNoNotify],
  ["Container.StartWithPod", whyNoStartWithPod],
  ["Container.ReloadCmd", () => "Podman takes ReloadCmd= or ReloadSignal=, not both."],
  ["RemapUsers", whyNoRemapUsers],
  ["RemapUid", whyNoRemap],
  ["RemapGid", whyNoRemap],
  ["RemapUidSize", () => "Only RemapUsers=auto has a size."],
  ["Network.NetworkDeleteOnStop", falseAnyway],
  ["Network.Gateway", noSubnet],
  ["Network.IPRange", noSubnet],
  ["Volume.Image", () => "Only Driver=image takes an image."],
  ...["Copy", "Device", "Type", "Options", "User", "Group"].map(
    (key) => [`Volume.${key}`, notOfImage] as const,
  ),
  ["Build.SetWorkingDirectory", otherDirectory],
  ["Kube.SetWorkingDirectory", otherDirectory],
]);

function whyNoNotify(_: UnitEntry, converted: ConvertedUnit): string {
  const { podman, unit } = converted;
  const type = readLast(unit.entries("Service", "Type"), podman);
  if (type?.text === "oneshot") return "A service of Type=oneshot has nothing to wait for.";
  return "Podman finds no value in it.";
}

function whyNoStartWithPod(entry: UnitEntry, converted: ConvertedUnit): string {
  const { podman, unit } = converted;
  const pod = readLast(unit.entries("Container", "Pod"), podman);
  if (pod === undefined || pod.text === "") return "Without Pod= there is no pod to start with.";
  return trueAnyway(entry, converted);
}

/** What stands in the way of the deprecated keys; Podman names only one of the lines that it refuses. */
function whyRemapIdle({ messages, unit }: ConvertedUnit): string | undefined {
  const error = messages
    .filter((message) => message.kind === "error")
    .find(({ entry }) => entry?.key.startsWith("Remap"));
  if (error !== undefined) return inPodmansWords(error);
  const other = explicitMappingKeys.find((key) => unit.entries(unit.kind.section, key).length > 0);
  return other === undefined ? undefined : `${other}= counts instead.`;
}

function whyNoRemapUsers(_: UnitEntry, converted: ConvertedUnit): string {
  return whyRemapIdle(converted) ?? "There is no RemapUid= and no RemapGid= to map.";
}

function whyNoRemap(_: UnitEntry, converted: ConvertedUnit): string {
  return whyRemapIdle(converted) ?? "Without RemapUsers= it maps nothing.";
}
