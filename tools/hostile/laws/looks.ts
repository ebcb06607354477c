import { reasons } from "../../../src/core/assistant/all-reasons.ts";
import { consider } from "../../../src/core/assistant/consider.ts";
import { compare } from "../../../src/core/compare/compare.ts";
import { complete } from "../../../src/core/completion/complete.ts";
import { commandLines } from "../../../src/core/convert/command-lines.ts";
import { podmanRun } from "../../../src/core/convert/podman-run.ts";
import { dependencyGraph } from "../../../src/core/dependencies/graph.ts";
import { layOut } from "../../../src/core/dependencies/layout.ts";
import { pictureOf } from "../../../src/core/dependencies/picture.ts";
import { exposureOfFile } from "../../../src/core/surroundings/exposure-of-file.ts";
import { findService } from "../../../src/core/service-view/find-service.ts";
import { resultingNames } from "../../../src/core/service-view/service-names.ts";
import { serviceRows } from "../../../src/core/service-view/service-rows.ts";
import { installCommands, installPlan } from "../../../src/core/install/install-plan.ts";
import { dryRun, logText } from "../../../src/core/quadlet/dry-run.ts";
import { unitDirectories } from "../../../src/core/quadlet/source/source-tree.ts";
import { settingsInFile } from "../../../src/core/podman/settings/settings-in-file.ts";
import { readme } from "../../../src/core/share/readme.ts";
import { secretsOf, withoutSecrets } from "../../../src/core/share/strip.ts";
import { parseUnitFile } from "../../../src/core/unit-file/parse.ts";
import { explainFile } from "../../../src/core/explain-file/explain-file.ts";
import { analyze } from "../../../src/core/workspace/analysis/analyze.ts";
import { previewOfActive } from "../../../src/core/workspace/analysis/preview-services.ts";
import { withNetwork } from "../../../src/core/workspace/network/large-networks.ts";
import { planWholeRename } from "../../../src/core/workspace/renaming/plan-whole-rename.ts";
import { startWorkspace } from "../../../src/core/workspace/start-workspace.ts";
import { activeText } from "../../../src/core/workspace/workspace.ts";
import type { Workspace } from "../../../src/core/workspace/workspace.ts";
import { fileKindOf } from "../../../src/core/quadlet/names/unit-kind.ts";
import { fullEngine } from "../../../src/core/surroundings/full-engine.ts";

const analysisOf = (workspace: Workspace) => analyze(workspace, fullEngine);

/** Everything that the page looks at a workspace for, by what a person would call it. */
export const looks: Readonly<Record<string, (workspace: Workspace) => unknown>> = {
  "the analysis": analysisOf,
  "the service": (workspace) => {
    const found = findService(workspace);
    return found.kind === "made" ? [serviceRows(found.converted), resultingNames(found.converted)] : found;
  },
  "podman run": (workspace) => {
    const unit = previewOfActive(workspace);
    return unit && podmanRun(unit, workspace.target).commands.map(commandLines);
  },
  "the explanation": (workspace) => explainFile(workspace, analysisOf(workspace)),
  "the comparison": (workspace) => [compare(startWorkspace, workspace), compare(workspace, startWorkspace)],
  "the installation": (workspace) => {
    const { target, active } = workspace;
    const document = parseUnitFile(activeText(workspace));
    const others = Object.fromEntries(Object.entries(workspace.files).filter(([name]) => name !== active));
    return [
      installPlan(target, active, document, { others }),
      installCommands(target, active, document, { others }),
    ];
  },
  "the README": readme,
  secrets: (workspace) => [secretsOf(workspace), withoutSecrets(workspace)],
  "the picture": (workspace) => layOut(pictureOf(dependencyGraph(workspace), workspace.active)),
  exposure: exposureOfFile,
  settings: (workspace) => settingsInFile(parseUnitFile(activeText(workspace)), fileKindOf(workspace.active)),
  completion: (workspace) => {
    const document = parseUnitFile(activeText(workspace));
    const { active: fileName, target } = workspace;
    const { length } = document.text;
    const around = { fileName, target, fileNames: Object.keys(workspace.files) };
    return [0, 0.25, 0.5, 0.75, 1].map((part) => complete(document, Math.floor(length * part), around));
  },
  // The page has one at a time on show.
  ...Object.fromEntries(
    reasons.map((reason) => [
      `the reason ${reason.id}`,
      (workspace: Workspace) => consider(reason, workspace, {}),
    ]),
  ),
  "the other network": (workspace) => [withNetwork.host(workspace), withNetwork.private(workspace)],
  "a new name": (workspace) => planWholeRename(workspace, workspace.active, `renamed-${workspace.active}`),
  "the dry run": ({ files, target }) => {
    const directories = unitDirectories("/etc/containers/systemd", files);
    const { messages } = dryRun({ directories, podman: target.podman, isUser: target.scope === "user" });
    return logText(messages, 1);
  },
};
