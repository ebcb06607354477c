import type { FindAll } from "../checks/model/file-to-check.ts";
import { measurementOf } from "../network/measurement/measurement.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import type { Surroundings } from "../workspace/analysis/analyze.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { dropInWords, mixedNetworks } from "./drop-in-words.ts";
import { withThoseOfItsUnit } from "./found-in-unit.ts";
import { loadedUnit } from "../workspace/analysis/loaded-unit.ts";
import { otherFiles } from "./other-files.ts";
import { withWhatHelps } from "./own-file-finding.ts";
import { atTheirPlaces } from "./place-in-drop-in.ts";
import { networkAround } from "./reach-of-networks.ts";
import { hasDropIns, withDropIns } from "./with-drop-ins.ts";

/** What drop-ins, `.network` and `.pod` files of the workspace make of the file on show, and what refuses it. */
export function lookAround(workspace: Workspace, document: UnitDocument, isComplete = false): Surroundings {
  const kind = fileKindOf(workspace.active);
  const unit = kind === "drop-in" ? undefined : loadedUnit(workspace, workspace.active);
  const others = otherFiles(workspace, isComplete);
  const changed = unit !== undefined && hasDropIns(unit) ? unit : undefined;
  const findingsOf = (beside: Workspace, findAll: FindAll) =>
    analyze(beside, { findAll, lookAround: (all, text) => lookAround(all, text, isComplete) }).findings;
  const amend: Surroundings["amend"] = (findings, findAll) => {
    const placed = changed === undefined ? findings : atTheirPlaces(findings, document, changed, workspace);
    const helpful = placed.map((finding) =>
      withWhatHelps(finding, { document, files: workspace.files, unit: changed }),
    );
    return withThoseOfItsUnit(helpful, workspace, (beside) => findingsOf(beside, findAll));
  };
  if (unit === undefined) return { ...alone, whole: document, others, amend };
  const whole = changed === undefined ? document : withDropIns(document, changed);
  if (kind !== "Container") return { ...alone, whole, others, amend };
  const { measured, owner } = networkAround(whole, workspace);
  const why = mixedNetworks(unit, readNetworkMode(whole));
  return {
    whole,
    others,
    amend,
    fromDropIns: dropInWords(unit),
    reach: measurementOf(why === undefined ? measured : { kind: "unmeasured", why }, workspace.target),
    owner,
  };
}

const alone: Omit<Surroundings, "whole" | "others" | "amend"> = {
  fromDropIns: [],
  reach: undefined,
  owner: undefined,
};
