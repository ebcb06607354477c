import type { InstallOptions } from "../core/install/install-place.ts";
import { installPlan } from "../core/install/install-plan.ts";
import type { InstallStep, InstallStepId } from "../core/install/install-step.ts";
import type { Target } from "../core/podman/target.ts";
import { parseUnitFile } from "../core/unit-file/parse.ts";

export const system: Target = { podman: "5.4", scope: "system" };
export const user: Target = { podman: "5.4", scope: "user" };
export const qm: Target = { podman: "5.4", scope: "qm" };

export const webContainer = "[Container]\nImage=quay.io/a/b:1\n";
export const filesBesideWeb = {
  "web.container.d/10-limits.conf": "[Container]\nMemory=1G\n",
  "app.network": "[Network]\n",
};

interface FileToInstall extends InstallOptions {
  readonly fileName?: string;
  readonly text?: string;
}

/** For tests: one step of the plan for a file, if the plan has it. */
export function stepOf(
  id: InstallStepId,
  target: Target,
  { fileName = "web.container", text = webContainer, ...options }: FileToInstall = {},
): InstallStep | undefined {
  return installPlan(target, fileName, parseUnitFile(text), options).find((step) => step.id === id);
}

/** For tests: what is typed in this step. */
export function commandsOf(...of: Parameters<typeof stepOf>): readonly string[] | undefined {
  return stepOf(...of)?.commands;
}
