import { chooseNetwork } from "../../network/edit/choose-network.ts";
import type { LargeChoice } from "../../podman/network-modes/mode-choice.ts";
import { oncePerObject } from "../../memory/once-per-object.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { activeText, withActiveText } from "../workspace.ts";
import type { Workspace } from "../workspace.ts";

/**
 * What becomes of a workspace when one of the two large networks is chosen for its active file: the same object whenever
 * it is asked for, so that what was found out of it before the choice holds behind it.
 */
export const withNetwork = { private: choosing("private"), host: choosing("host") };

function choosing(network: LargeChoice): (workspace: Workspace) => Workspace {
  return oncePerObject((workspace) => {
    const text = activeText(workspace);
    return withActiveText(workspace, applyChanges(text, chooseNetwork(parseUnitFile(text), network)));
  });
}
