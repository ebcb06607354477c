import { podmanRun } from "../core/convert/podman-run.ts";
import type { PodmanRun } from "../core/convert/podman-run.ts";
import { generatePreview } from "../core/quadlet/generate-preview.ts";
import type { Target } from "../core/podman/target.ts";

/** For tests: the commands of a file, alone or beside others. */
export function podmanRunOf(
  text: string,
  target: Target,
  fileName = "web.container",
  others: Readonly<Record<string, string>> = {},
): PodmanRun {
  const { units } = generatePreview({ [fileName]: text, ...others }, target);
  const converted = units.find((unit) => unit.fileName === fileName);
  if (converted === undefined) throw new Error(`Podman reads no ${fileName}`);
  return podmanRun(converted, target);
}

/** As they are typed, a command a line. */
export function typed({ commands }: PodmanRun): string {
  return commands.map((words) => words.map(({ shell }) => shell).join(" ")).join("\n");
}
