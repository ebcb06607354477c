import { choiceOf } from "../../podman/network-modes/mode-choice.ts";
import { networkSetting } from "../../network/edit/network-lines.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";
import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { conventionalOrder } from "../../podman/keys/order.ts";
import { writeSetting } from "../../podman/settings/write-setting.ts";
import { addValue } from "../../unit-file/add-value.ts";
import type { SettingName, UnitDocument } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { chooseMode } from "../network/choose-mode.ts";
import { joinPod } from "../network/pod-join.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/** How the container on show comes to use a new file, in the same step. */
export interface Join {
  /** What is offered: “Join this network in web.container”. */
  readonly label: (container: string) => string;
  /** Chosen unless a person says otherwise: not where it takes the place of what the file says. */
  readonly isUsual: boolean;
  /** Takes the workspace with the new file and the container on show. */
  readonly join: (workspace: Workspace, fileName: string) => Workspace;
}

/** How a container uses a file of a kind (generator-spec.md 8.5, 9, 10 and 12). */
const joins: Readonly<Partial<Record<UnitSectionName, Join>>> = {
  Network: {
    label: (container) => `Join this network in ${container}`,
    isUsual: true,
    join: joinNetwork,
  },
  Volume: {
    label: (container) => `Mount this volume in ${container} at /data`,
    isUsual: true,
    join: adding({ section: "Container", key: "Volume" }, (name) => `${name}:/data`),
  },
  Pod: {
    label: (container) => `Put ${container} into this pod`,
    isUsual: true,
    join: (workspace, name) => joinPod(workspace, name),
  },
  Image: {
    label: (container) => `Run this image in ${container}`,
    isUsual: false,
    join: writing({ section: "Container", key: "Image" }),
  },
  Build: {
    label: (container) => `Run this image in ${container}`,
    isUsual: false,
    join: writing({ section: "Container", key: "Image" }),
  },
  Artifact: {
    label: (container) => `Mount this artifact in ${container} at /files`,
    isUsual: true,
    join: adding(
      { section: "Container", key: "Mount" },
      (name) => `type=artifact,source=${name},destination=/files`,
    ),
  },
};

/** How the file on show can use a new one of this name; undefined where it is no container, or has no use for it. */
export function joinFor({ active }: Workspace, fileName: string): Join | undefined {
  const section = unitKindOf(fileName)?.section;
  if (unitKindOf(active)?.section !== "Container" || section === undefined) return undefined;
  return joins[section];
}

/** Beside the named networks that the container is on; in place of another mode, which stays as a comment. */
function joinNetwork(workspace: Workspace, fileName: string): Workspace {
  const document = parseUnitFile(activeText(workspace));
  const choice = choiceOf(readNetworkMode(document), workspace.target.scope, workspace.files);
  if (choice !== "named") return chooseMode(workspace, "named", fileName);
  return adding(networkSetting, (name) => name)(workspace, fileName);
}

type Change = (document: UnitDocument, value: UnitValue) => readonly TextChange[];

function adding(setting: SettingName, valueOf: (fileName: string) => string): Join["join"] {
  return changing(valueOf, (document, value) => addValue(document, setting, value, conventionalOrder));
}

function writing(setting: SettingName): Join["join"] {
  return changing(
    (fileName) => fileName,
    (document, value) => writeSetting(document, setting, value),
  );
}

function changing(valueOf: (fileName: string) => string, change: Change): Join["join"] {
  return (workspace, fileName) => {
    const document = parseUnitFile(activeText(workspace));
    const value = unitValue(valueOf(fileName));
    if (value === undefined) return workspace;
    return withActiveText(workspace, applyChanges(document.text, change(document, value)));
  };
}
