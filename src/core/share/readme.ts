import { installPlan } from "../install/install-plan.ts";
import type { InstallStep } from "../install/install-step.ts";
import { unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import type { Scope } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Workspace } from "../workspace/workspace.ts";

const ranBy: Readonly<Record<Scope, string>> = {
  system: "as services of the system",
  user: "as services of one user",
  qm: "inside a QM partition",
};

/** What is started by itself: the others come along with it. */
const startedKinds: ReadonlySet<string> = new Set(["Container", "Pod", "Kube"]);

/**
 * What to do with the files of a workspace where they lie unpacked, as Markdown: the steps of the page’s own plan for
 * the target, and the start of each further unit. The text of a file is nowhere in it.
 */
export function readme(workspace: Workspace): string {
  const { files, active, target } = workspace;
  const names = Object.keys(files);
  // Of a drop-in beside its unit the unit is meant: both lie here, and both are removed.
  const unit = unitOfFile(active);
  const main = Object.hasOwn(files, unit) ? unit : active;
  const steps = planFor(workspace, main);
  const others = names.filter(
    (name) => name !== unit && name !== active && startedKinds.has(fileKindOf(name)),
  );
  const starts = others.flatMap((name): readonly InstallStep[] => {
    const start = planFor(workspace, name).find(({ id }) => id === "start");
    return start === undefined ? [] : [{ ...start, title: `Start ${name} as well` }];
  });
  const place = steps.findIndex(({ id }) => id === "start") + 1;
  return [
    `# ${main}`,
    `${names.length === 1 ? "A unit file" : `${names.length} files`} for Podman ${target.podman}, run ${ranBy[target.scope]}. Made with Quadlight.`,
    names.map((name) => `- ${name}`).join("\n"),
    "Type the commands in the directory of this file.",
    ...[...steps.slice(0, place), ...starts, ...steps.slice(place)].map(written),
    "",
  ].join("\n\n");
}

/** The steps for one file of the workspace, where all of them are installed together. */
function planFor({ files, target }: Workspace, name: string): readonly InstallStep[] {
  const others = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  return installPlan(target, name, parseUnitFile(files[name] ?? ""), { others, keepsDirectories: true });
}

function written({ title, why, commands }: InstallStep): string {
  const block = commands.flatMap((command) => command.split("\n")).map((line) => `    ${line}`);
  return [
    `## ${title}`,
    ...(why === undefined ? [] : [why]),
    ...(block.length === 0 ? [] : [block.join("\n")]),
  ].join("\n\n");
}
