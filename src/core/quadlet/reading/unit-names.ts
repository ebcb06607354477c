import { isTrue } from "../../podman/words/single-value.ts";
import type { EntryValue } from "./read-values.ts";
import type { UnitReader } from "./unit-reader.ts";
import type { KnownUnit } from "../names/known-units.ts";
import { defaultResourceName } from "../names/default-resource-name.ts";
import { defaultContainerName } from "../names/resource-name.ts";
import { serviceNameOf } from "../names/service-name.ts";
import { stemOf } from "../names/unit-kind.ts";

/** The name of a unit’s service, without `.service` (generator-spec.md 6). */
export function unitServiceName(reader: UnitReader): string {
  return serviceNameOf(reader.unit.fileName, reader.last("ServiceName")?.text, reader);
}

/** The container’s name as commands write it, specifiers included (generator-spec.md 6). */
export function containerName(reader: UnitReader): Pick<EntryValue, "text"> & Partial<EntryValue> {
  return reader.lastFilled("ContainerName") ?? { text: defaultContainerName(reader.unit.fileName, reader) };
}

/** What Podman calls what a unit makes, where a key of its own can say so (generator-spec.md 6). */
export function resourceNameOf(
  reader: UnitReader,
  key: "NetworkName" | "VolumeName" | "PodName",
): Pick<EntryValue, "text"> & Partial<EntryValue> {
  return reader.lastFilled(key) ?? { text: defaultResourceName(reader.unit.fileName, reader) ?? "" };
}

/** What is known of a unit before any is converted (generator-spec.md 1, step 6). */
export function nameInAdvance(reader: UnitReader): KnownUnit {
  const { unit, behaviours } = reader;
  const isKnown = unit.kind.section !== "Container" || behaviours.has("namesContainersInAdvance");
  return {
    fileName: unit.fileName,
    serviceName: unitServiceName(reader),
    resourceName: isKnown ? resourceNameInAdvance(reader) : "",
  };
}

/** What Podman calls what a unit makes, where that does not depend on its conversion; else empty. */
export function resourceNameInAdvance(reader: UnitReader): string {
  const { section } = reader.unit.kind;
  if (section === "Build") return reader.list("ImageTag")[0]?.text ?? "";
  if (section === "Pod") return resourceNameOf(reader, "PodName").text;
  if (section !== "Container") return "";
  const name = containerName(reader).text.replaceAll("%N", () => unitServiceName(reader));
  return name.includes("%") ? "" : name;
}

/** The pod whose service starts this one (generator-spec.md 8.5 and 12). */
export function podToStartWith(reader: UnitReader): string | undefined {
  const { unit, behaviours } = reader;
  if (unit.kind.section !== "Container") return undefined;
  const pod = reader.lastFilled("Pod");
  const start = reader.last("StartWithPod");
  if (pod === undefined || (start !== undefined && !isTrue(start.text))) return undefined;
  // The name of the file decides, not that of the service (runs of 6.1.1).
  if (behaviours.has("templatesStayOutOfPods") && stemOf(unit.fileName).endsWith("@")) return undefined;
  return pod.text;
}
