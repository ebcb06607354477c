import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Line, Step } from "../model/answer.ts";
import { hasOwnNetwork } from "../model/has-own-network.ts";

/** The lines that an answer writes into a file, or a whole file that it adds. */
export interface WrittenFile {
  readonly name: string;
  readonly isNew: boolean;
  /** As it is written: section headers and lines. */
  readonly text: string;
}

/** What these steps write, the container’s own file first. Files that need no line are left out. */
export function writtenFiles(workspace: Workspace, steps: readonly Step[]): readonly WrittenFile[] {
  const others = steps.flatMap((step) => filesBeside(step, workspace));
  return [...containerFile(workspace.active, workspace, steps), ...others];
}

function filesBeside(step: Step, workspace: Workspace): readonly WrittenFile[] {
  if (step.kind === "other-container") return containerFile(step.name, workspace, step.steps);
  if (step.kind !== "file") return [];
  return [{ name: step.name, isNew: !Object.hasOwn(workspace.files, step.name), text: step.text }];
}

function containerFile(name: string, workspace: Workspace, steps: readonly Step[]): readonly WrittenFile[] {
  const lines = steps.flatMap((step) => lineOf(step, name, workspace));
  if (lines.length === 0) return [];
  const text = (["Unit", "Container"] as const)
    .map((section) => [section, lines.filter((line) => line.section === section)] as const)
    .filter(([, inSection]) => inSection.length > 0)
    .map(([section, inSection]) =>
      [`[${section}]`, ...inSection.map(({ key, value }) => `${key}=${value}`), ""].join("\n"),
    )
    .join("\n");
  return [{ name, isNew: false, text }];
}

function lineOf(step: Step, name: string, { files, target }: Workspace): readonly Line[] {
  switch (step.kind) {
    case "line":
      return [step.line];
    case "network":
    case "join-network":
      return [{ section: "Container", key: "Network", value: step.value }];
    case "pod":
      return [{ section: "Container", key: "Pod", value: step.file }];
    case "own-network":
      return hasOwnNetwork(readNetworkMode(parseUnitFile(files[name] ?? "")), target.scope)
        ? []
        : [{ section: "Container", key: "Network", value: "private" }];
    case "ports-aside":
    case "file":
    case "other-container":
      return [];
  }
}
