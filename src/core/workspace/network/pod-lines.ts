import { unitOrder } from "../../network/edit/unit-order.ts";
import { bringBack, entriesSetAside, setAside } from "../../network/edit/set-aside.ts";
import { fileKindOf } from "../../quadlet/names/unit-kind.ts";
import { setValue } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments, lastValue } from "../../unit-file/read.ts";
import { removeEntries } from "../../unit-file/remove.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Workspace } from "../workspace.ts";

const podSetting = { section: "Container", key: "Pod" };

/** The pod that the text of a container names. */
export function podOf(text: string): string | undefined {
  return lastValue(parseUnitFile(text), podSetting);
}

/** The pod that the text of a container named before it chose another network. */
export function podSetAside(text: string): string | undefined {
  return entriesSetAside(parseUnitFile(text), podSetting.key).at(-1)?.value;
}

/** The pods of the workspace. */
export function podFiles({ files }: Workspace): readonly string[] {
  return Object.keys(files).filter((name) => fileKindOf(name) === "Pod");
}

/** The other containers of the workspace that are in this pod. */
export function otherMembers({ files, active }: Workspace, pod: string): readonly string[] {
  return Object.keys(files).filter(
    (name) => name !== active && fileKindOf(name) === "Container" && podOf(files[name] ?? "") === pod,
  );
}

/** The text of the container with this pod: the line that was set aside for it, if there is one. */
export function withPod(text: string, pod: string): string {
  const document = parseUnitFile(text);
  const value = unitValue(pod);
  const back = entriesSetAside(document, podSetting.key).filter((entry) => entry.value === pod);
  if (podOf(text) === undefined && back.length > 0)
    return applyChanges(text, bringBack(document, back.slice(-1)));
  return value === undefined ? text : applyChanges(text, setValue(document, podSetting, value, unitOrder));
}

export function withoutPod(text: string): string {
  const document = parseUnitFile(text);
  return applyChanges(text, removeEntries(document, assignments(document, podSetting)));
}

export function withPodSetAside(text: string): string {
  const document = parseUnitFile(text);
  return applyChanges(text, setAside(document, assignments(document, podSetting)));
}
