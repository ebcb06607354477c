import type { ArtifactKeyName } from "../keys/artifact.ts";
import type { BuildKeyName } from "../keys/build.ts";
import type { ContainerKeyName } from "../keys/container.ts";
import type { ImageKeyName } from "../keys/image.ts";
import type { KubeKeyName } from "../keys/kube.ts";
import type { NetworkKeyName } from "../keys/network.ts";
import type { PodKeyName } from "../keys/pod.ts";
import type { VolumeKeyName } from "../keys/volume.ts";
import { envList, sysctlList } from "../values/environment/assignment.ts";
import type { AssignmentPart } from "../values/environment/assignment.ts";
import { deviceSpec } from "../values/device/device-spec.ts";
import type { DevicePart } from "../values/device/device-spec.ts";
import { hostEntry } from "../values/address/host-entry.ts";
import type { HostEntryPart } from "../values/address/host-entry.ts";
import { idMap } from "../values/user-namespace/idmap.ts";
import type { IdMapPart } from "../values/user-namespace/idmap.ts";
import { imageRef } from "../values/image/image-ref.ts";
import type { ImagePart } from "../values/image/image-ref.ts";
import { cidr, dnsServer, ip, ipRange } from "../values/address/ip.ts";
import type { IpPart } from "../values/address/ip.ts";
import { mountSpec } from "../values/mount/mount-spec.ts";
import type { MountPart } from "../values/mount/mount-spec.ts";
import { networkSpec } from "../network-modes/network-spec.ts";
import type { NetworkPart } from "../network-modes/network-spec.ts";
import type { Grammar } from "../words/part.ts";
import { portExpose } from "../values/port/port-expose.ts";
import type { PortExposePart } from "../values/port/port-expose.ts";
import { portPublish } from "../values/port/port-publish.ts";
import type { PortPublishPart } from "../values/port/port-publish.ts";
import { duration, memoryLimit, size, timeSpan } from "../values/quantity/quantity.ts";
import type { QuantityPart } from "../values/quantity/quantity.ts";
import { secretSpec } from "../values/secret/secret-spec.ts";
import type { SecretPart } from "../values/secret/secret-spec.ts";
import { tmpfsSpec } from "../values/mount/tmpfs-spec.ts";
import type { TmpfsPart } from "../values/mount/tmpfs-spec.ts";
import { ulimitSpec } from "../values/ulimit/ulimit-spec.ts";
import type { UlimitPart } from "../values/ulimit/ulimit-spec.ts";
import { userNsSpec } from "../values/user-namespace/userns-spec.ts";
import type { UserNsPart } from "../values/user-namespace/userns-spec.ts";
import { volumeSpec } from "../values/mount/volume-spec.ts";
import type { VolumePart } from "../values/mount/volume-spec.ts";
import { capabilityList, unitRef } from "./whole-value.ts";
import type { CapabilityPart, UnitPart } from "./whole-value.ts";

/** What a part of a value can be. */
export type ValuePartKind =
  | AssignmentPart
  | CapabilityPart
  | DevicePart
  | HostEntryPart
  | IdMapPart
  | ImagePart
  | IpPart
  | MountPart
  | NetworkPart
  | PortExposePart
  | PortPublishPart
  | QuantityPart
  | SecretPart
  | TmpfsPart
  | UlimitPart
  | UnitPart
  | UserNsPart
  | VolumePart;

/** A grammar, and the keys of a section whose values have it. */
type Row<Key extends string> = readonly [Grammar<ValuePartKind>, ...Key[]];

const container: readonly Row<ContainerKeyName>[] = [
  [imageRef, "Image"],
  [unitRef, "Pod"],
  [networkSpec, "Network"],
  [portPublish, "PublishPort"],
  [portExpose, "ExposeHostPort"],
  [volumeSpec, "Volume"],
  [mountSpec, "Mount"],
  [tmpfsSpec, "Tmpfs"],
  [envList, "Environment", "Label", "Annotation"],
  [secretSpec, "Secret"],
  [duration, "RetryDelay", "HealthInterval", "HealthTimeout", "HealthStartPeriod"],
  [duration, "HealthStartupInterval", "HealthStartupTimeout"],
  [ip, "IP", "IP6"],
  [dnsServer, "DNS"],
  [hostEntry, "AddHost"],
  [userNsSpec, "UserNS"],
  [idMap, "UIDMap", "GIDMap", "RemapUid", "RemapGid"],
  [capabilityList, "AddCapability", "DropCapability"],
  [deviceSpec, "AddDevice"],
  [size, "Memory", "ShmSize"],
  [ulimitSpec, "Ulimit"],
  [sysctlList, "Sysctl"],
];

const pod: readonly Row<PodKeyName>[] = [
  [networkSpec, "Network"],
  [portPublish, "PublishPort"],
  [volumeSpec, "Volume"],
  [size, "ShmSize"],
  [ip, "IP", "IP6"],
  [dnsServer, "DNS"],
  [hostEntry, "AddHost"],
  [userNsSpec, "UserNS"],
  [idMap, "UIDMap", "GIDMap", "RemapUid", "RemapGid"],
  [envList, "Label"],
];

const network: readonly Row<NetworkKeyName>[] = [
  [cidr, "Subnet"],
  [ip, "Gateway"],
  [ipRange, "IPRange"],
  [dnsServer, "DNS"],
  [envList, "Options", "Label"],
];

const volume: readonly Row<VolumeKeyName>[] = [
  [imageRef, "Image"],
  [envList, "Label"],
];

const kube: readonly Row<KubeKeyName>[] = [
  [networkSpec, "Network"],
  [portPublish, "PublishPort"],
  [userNsSpec, "UserNS"],
  [idMap, "RemapUid", "RemapGid"],
];

const image: readonly Row<ImageKeyName>[] = [
  [imageRef, "Image", "ImageTag"],
  [duration, "RetryDelay"],
];

const build: readonly Row<BuildKeyName>[] = [
  [imageRef, "ImageTag"],
  [networkSpec, "Network"],
  [volumeSpec, "Volume"],
  [envList, "BuildArg", "Environment", "Label", "Annotation"],
  [secretSpec, "Secret"],
  [dnsServer, "DNS"],
  [duration, "RetryDelay"],
];

const artifact: readonly Row<ArtifactKeyName>[] = [
  [imageRef, "Artifact"],
  [duration, "RetryDelay"],
];

const unit: readonly Row<string>[] = [
  [unitRef, "After", "Before", "Requires", "Wants", "BindsTo", "PartOf", "Requisite", "Upholds", "Conflicts"],
  [unitRef, "OnFailure", "OnSuccess", "PropagatesReloadTo", "ReloadPropagatedFrom"],
  [unitRef, "PropagatesStopTo", "StopPropagatedFrom", "JoinsNamespaceOf"],
  [timeSpan, "StartLimitIntervalSec"],
];

const service: readonly Row<string>[] = [
  [unitRef, "Slice"],
  [envList, "Environment"],
  [timeSpan, "RestartSec", "TimeoutStartSec", "TimeoutStopSec"],
  [memoryLimit, "MemoryMax", "MemoryHigh", "MemoryLow", "MemorySwapMax"],
];

const install: readonly Row<string>[] = [[unitRef, "WantedBy", "RequiredBy", "UpheldBy", "Alias", "Also"]];

/** By section, then by key; maps, since a file may say `[Container] constructor=`. */
const grammars = new Map([
  ["Container", byKey(container)],
  ["Pod", byKey(pod)],
  ["Network", byKey(network)],
  ["Volume", byKey(volume)],
  ["Kube", byKey(kube)],
  ["Image", byKey(image)],
  ["Build", byKey(build)],
  ["Artifact", byKey(artifact)],
  ["Unit", byKey(unit)],
  ["Service", byKey(service)],
  ["Install", byKey(install)],
]);

function byKey(rows: readonly Row<string>[]): ReadonlyMap<string, Grammar<ValuePartKind>> {
  return new Map(rows.flatMap(([grammar, ...keys]) => keys.map((key) => [key, grammar] as const)));
}

/** The grammar of the values of a key; undefined where they are taken as a whole, or are unknown. */
export function grammarOf(section: string, key: string): Grammar<ValuePartKind> | undefined {
  return grammars.get(section)?.get(key);
}
