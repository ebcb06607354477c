import { publishesPorts } from "../podman/network-modes/publishes-ports.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { settingChanges } from "../workspace/changes/setting-changes.ts";
import { activeText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { applyAnswer } from "./apply/apply-answer.ts";
import { problemOf } from "./model/question.ts";
import type { Given, Question } from "./model/question.ts";
import type { Answer } from "./model/answer.ts";
import type { Reason } from "./model/reason.ts";
import { situationOf } from "./model/situation.ts";
import { writtenFiles } from "./apply/written-files.ts";
import type { WrittenFile } from "./apply/written-files.ts";

/** A reason as it stands for a workspace: what is asked, the answer, and what it would do. */
export interface Consideration {
  readonly questions: readonly Question[];
  readonly answer: Required<Answer>;
  /** The lines of the answer, file by file. */
  readonly files: readonly WrittenFile[];
  /** The lines of the container that no longer count afterwards. */
  readonly givesWay: readonly string[];
  /** Does the workspace have all of it already? */
  readonly isDone: boolean;
  /** Is there a question whose answer can’t be used? */
  readonly isOpen: boolean;
}

/** Looks at a reason with what was given to its questions. */
export function consider(reason: Reason, workspace: Workspace, given: Given): Consideration {
  const situation = situationOf(workspace);
  const { questions, answer } = reason.consider(situation, given);
  const after = applyAnswer(workspace, answer);
  return {
    questions,
    answer: {
      elsewhere: [],
      accepts: [],
      ...answer,
      notes: [...(answer.notes ?? []), ...generalNotes(workspace, after)],
    },
    files: writtenFiles(workspace, answer.steps),
    givesWay: linesLost(workspace, after),
    isDone: after === workspace,
    isOpen: questions.some((question) => problemOf(question, given) !== undefined),
  };
}

/** The workspace with the answer to a reason in it, for whatever the files are by now. */
export function applyReason(reason: Reason, workspace: Workspace, given: Given): Workspace {
  return applyAnswer(workspace, reason.consider(situationOf(workspace), given).answer);
}

function linesLost(before: Workspace, after: Workspace): readonly string[] {
  const changes = settingChanges(parseUnitFile(activeText(before)), parseUnitFile(activeText(after)));
  return changes.flatMap(({ key, removed }) => removed.map((value) => `${key}=${value}`));
}

/** What goes for every answer in a pod or in a QM partition. */
function generalNotes(before: Workspace, after: Workspace): readonly string[] {
  const was = readNetworkMode(parseUnitFile(activeText(before)));
  const is = readNetworkMode(parseUnitFile(activeText(after)));
  const { scope } = after.target;
  return [
    ...(was.kind === "pod" && is.kind !== "pod"
      ? ["The container leaves the network of its pod: a Network= line takes it out."]
      : []),
    // network-modes.md 1.1
    ...(scope === "qm" && publishesPorts(is, scope)
      ? [
          "QM’s own files call bridges inside the partition unsolved: try it in yours. Network=none works there.",
        ]
      : []),
  ];
}
