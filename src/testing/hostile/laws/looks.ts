import { reasons } from "../../../core/assistant/all-reasons.ts";
import { consider } from "../../../core/assistant/consider.ts";
import { allFindings } from "../../../core/checks/all-findings.ts";
import { compare } from "../../../core/compare/compare.ts";
import { complete } from "../../../core/completion/complete.ts";
import { commandLines } from "../../../core/convert/command-lines.ts";
import { podmanRun } from "../../../core/convert/podman-run.ts";
import { dependencyGraph } from "../../../core/explain/dependencies/graph.ts";
import { layOut } from "../../../core/explain/dependencies/layout.ts";
import { pictureOf } from "../../../core/explain/dependencies/picture.ts";
import { exposureOfFile } from "../../../core/explain/exposure-of-file.ts";
import { findService } from "../../../core/explain/find-service.ts";
import { lookAround } from "../../../core/explain/look-around.ts";
import { resultingNames } from "../../../core/explain/service-names.ts";
import { serviceRows } from "../../../core/explain/service-rows.ts";
import { installCommands, installPlan } from "../../../core/install/install-plan.ts";
import { dryRun, logText } from "../../../core/quadlet/dry-run.ts";
import { unitDirectories } from "../../../core/quadlet/source/source-tree.ts";
import { settingsInFile } from "../../../core/settings/settings-in-file.ts";
import { readme } from "../../../core/share/readme.ts";
import { secretsOf, withoutSecrets } from "../../../core/share/strip.ts";
import { parseUnitFile } from "../../../core/unit-file/parse.ts";
import { explainFile } from "../../../core/walk/explain-file.ts";
import { analyze } from "../../../core/workspace/analysis/analyze.ts";
import { previewOfActive } from "../../../core/workspace/analysis/preview-services.ts";
import { withNetwork } from "../../../core/workspace/network/large-networks.ts";
import { planWholeRename } from "../../../core/workspace/renaming/plan-whole-rename.ts";
import { startWorkspace } from "../../../core/workspace/start-workspace.ts";
import { activeText } from "../../../core/workspace/workspace.ts";
import type { Workspace } from "../../../core/workspace/workspace.ts";
import { fileKindOf } from "../../../core/quadlet/names/unit-kind.ts";

const analysisOf = (workspace: Workspace) => analyze(workspace, allFindings, lookAround);

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
  "the reasons": (workspace) => reasons.map((reason) => consider(reason, workspace, {})),
  "the other network": (workspace) => [withNetwork.host(workspace), withNetwork.private(workspace)],
  "a new name": (workspace) => planWholeRename(workspace, workspace.active, `renamed-${workspace.active}`),
  "the dry run": ({ files, target }) => {
    const directories = unitDirectories("/etc/containers/systemd", files);
    const { messages } = dryRun({ directories, podman: target.podman, isUser: target.scope === "user" });
    return logText(messages, 1);
  },
};
