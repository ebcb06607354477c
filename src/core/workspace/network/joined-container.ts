import { containerName } from "../../quadlet/names/container-name.ts";
import { serviceName } from "../../quadlet/names/service-name.ts";
import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import { isSince } from "../../podman/release.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { addValue } from "../../unit-file/add-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Workspace } from "../workspace.ts";

/** Another container of the workspace, whose network can be joined. */
export interface OtherContainer {
  readonly file: string;
  /** What `Network=` says to join it. */
  readonly value: string;
  /** What has to start first where Quadlet does not see to it; undefined where it does. */
  readonly service: string | undefined;
}

/**
 * The other containers of the workspace. From Podman 5.3 the file is named and Quadlet adds what makes systemd start
 * it first; before, the container is named, and `Requires=` and `After=` are written (network-modes.md 3.2).
 */
export function joinableContainers({ files, active, target }: Workspace): readonly OtherContainer[] {
  // Of a template there are several containers or none (network-modes.md 3.1).
  const names = Object.keys(files).filter(
    (name) => name !== active && fileKindOf(name) === "Container" && !name.endsWith("@.container"),
  );
  return names.map((file) => {
    if (isSince(target.podman, "5.3")) return { file, value: file, service: undefined };
    const document = parseUnitFile(files[file] ?? "");
    const service = serviceName(document, file, target);
    const name = containerName(document, file, target);
    return { file, value: `container:${name}`, service: `${service}.service` };
  });
}

const orderKeys = ["Requires", "After"] as const;

/** The text with lines that make systemd start a service first; those that are there already are not doubled. */
export function withStartOrder(text: string, service: string): string {
  const value = unitValue(service);
  if (value === undefined) return text;
  return orderKeys.reduce((now, key) => {
    const document = parseUnitFile(now);
    if (linesNaming(now, key, service).length > 0) return now;
    return applyChanges(now, addValue(document, { section: "Unit", key }, value, conventionalOrder));
  }, text);
}

/** The text without the lines that `withStartOrder` adds, where both are there. */
export function withoutStartOrder(text: string, service: string): string {
  const lines = orderKeys.map((key) => linesNaming(text, key, service));
  return lines.every(({ length }) => length > 0)
    ? applyChanges(text, removeEntries(parseUnitFile(text), lines.flat()))
    : text;
}

function linesNaming(text: string, key: string, service: string) {
  return assignments(parseUnitFile(text), { section: "Unit", key }).filter(({ value }) => value === service);
}
