import { chooseNetwork } from "../network/edit/choose-network.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import { modesToWrite } from "../podman/network-modes/modes-to-write.ts";
import { commonLines } from "../workspace/changes/common-lines.ts";
import type { History } from "../workspace/history/history.ts";
import { activeText, withActiveText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";

/** What a file can be compared with: itself earlier, or itself with another network. */
export interface Side {
  readonly id: string;
  readonly words: string;
  readonly workspace: Workspace;
}

/** The sides that there are to choose from, the file as it is now first. */
export function sidesOf(history: History): readonly Side[] {
  const now = history.present.workspace;
  const [before, ...older] = earlierStates(history);
  const first = older.at(-1);
  return [
    { id: "now", words: "Now", workspace: now },
    ...(before ? [{ id: "before", words: "Before the last change", workspace: before }] : []),
    ...(first ? [{ id: "first", words: "As opened or at the start", workspace: first }] : []),
    ...(fileKindOf(now.active) === "Container" ? networkSides(now) : []),
  ];
}

/** The workspaces before, as far back as the file on show was in them, each with that file active; newest first. */
function earlierStates({ past, present }: History): readonly Workspace[] {
  const states: Workspace[] = [];
  let later = present.workspace;
  for (const { workspace } of past.toReversed()) {
    const earlier = earlierOf(workspace, later);
    if (earlier === undefined) break;
    states.push(earlier);
    later = earlier;
  }
  return states;
}

/** The file that is active later, in an earlier workspace; undefined where it was not there. */
function earlierOf(earlier: Workspace, later: Workspace): Workspace | undefined {
  if (Object.hasOwn(earlier.files, later.active)) return { ...earlier, active: later.active };
  const isGone = !Object.hasOwn(later.files, earlier.active);
  return isGone && isMostlyThe(activeText(earlier), activeText(later)) ? earlier : undefined;
}

/** Is this the same file under another name, and not one that was put in its place? Then most lines are the same. */
function isMostlyThe(text: string, other: string): boolean {
  const [lines, others] = [text.split("\n"), other.split("\n")];
  return commonLines(lines, others).length * 2 > Math.max(lines.length, others.length);
}

/** The file with each network that needs no other file; what goes along with it does so as when a person chooses it. */
function networkSides(now: Workspace): readonly Side[] {
  return modesToWrite(now.target.scope).map(({ word }) => ({
    id: word,
    words: `With Network=${word}`,
    workspace: withActiveText(now, withNetwork(activeText(now), word)),
  }));
}

function withNetwork(text: string, word: string): string {
  return applyChanges(text, chooseNetwork(parseUnitFile(text), word));
}
