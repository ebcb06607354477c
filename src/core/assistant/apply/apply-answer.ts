import { setPortsAside } from "../../network/ports/change-ports.ts";
import type { Target } from "../../podman/target.ts";
import type { Edit } from "../../unit-file/edit.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { withFile } from "../../workspace/workspace.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import type { Answer, Step } from "../model/answer.ts";
import { writeLine } from "./write-line.ts";
import { joinNetwork, joinPod, keepOwnNetwork, writeNetwork } from "./write-network.ts";

/**
 * The workspace in which the container on show has the lines of an answer, and the other files that it needs are
 * there. Once more, it changes nothing.
 */
export function applyAnswer(workspace: Workspace, { steps }: Answer): Workspace {
  return applySteps(workspace, workspace.active, steps);
}

function applySteps(workspace: Workspace, fileName: string, steps: readonly Step[]): Workspace {
  const container = workspace.files[fileName] ?? "";
  const edits = steps.flatMap((step) => editsOf(step, workspace.target));
  const text = edits.reduce(edited, container);
  const after = text === container ? workspace : withFile(workspace, fileName, text);
  return steps.reduce(applyToOthers, after);
}

// One after the other: several may write at the same place.
function edited(text: string, edit: Edit): string {
  const document = parseUnitFile(text);
  return applyChanges(text, edit(document));
}

/** What a step does to the container’s own file. */
function editsOf(step: Step, { scope }: Target): readonly Edit[] {
  switch (step.kind) {
    case "network":
      return writeNetwork(step.value);
    case "own-network":
      return keepOwnNetwork(scope);
    case "join-network":
      return joinNetwork(step.value);
    case "pod":
      return joinPod(step.file);
    case "ports-aside":
      return [setPortsAside];
    case "line":
      return [writeLine(step.line)];
    case "file":
    case "other-container":
      return [];
  }
}

/** What a step does to the files beside it. */
function applyToOthers(workspace: Workspace, step: Step): Workspace {
  if (step.kind === "other-container") return applySteps(workspace, step.name, step.steps);
  if (step.kind !== "file" || workspace.files[step.name] === step.text) return workspace;
  return withFile(workspace, step.name, step.text);
}
