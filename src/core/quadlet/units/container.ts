import { containerName } from "../reading/unit-names.ts";
import { containerStages } from "../command/container-stages.ts";
import { groupIfSet } from "../command/group-if-set.ts";
import { olderContainerStages } from "../command/older-container-stages.ts";
import { podmanStages, runStages } from "../command/podman-command.ts";
import { bareWords } from "../command/stage.ts";
import { resolvedGroup } from "../command/resolved.ts";
import { defaultGroup, entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { addCommonLines, requireRunningState } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import { because } from "../conversion/conversion.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { checkKillMode } from "../service/kill-mode.ts";
import { addJournalName } from "../service/journal-name.ts";
import { resolveImage } from "../command/resolve-image.ts";

const exec = bareWords("Container", "Exec");
const podman = podmanStages("Container");

/** Makes the service of a `.container` (generator-spec.md 8). */
export function convertContainer(conversion: Conversion): undefined {
  addWarnings(conversion);
  addCommonLines(conversion);
  const image = imageWords(conversion);
  if (!conversion.behaviours.has("ordersCommonLines")) requireRunningState(conversion);
  const killMode = checkKillMode(conversion);
  conversion.addToService(
    "Environment",
    "PODMAN_SYSTEMD_UNIT=%n",
    because("Podman finds its service by it."),
  );
  if (killMode === "missing")
    conversion.addToService(
      "KillMode",
      "mixed",
      because("Podman stops the container itself.", { section: "Service", key: "KillMode" }),
    );
  addStopCommands(conversion);
  addReload(conversion);
  conversion.addToService("Delegate", "yes", because("Podman may divide the service’s control group."));
  const stages = conversion.behaviours.has("flagsAsTwoWords") ? containerStages : olderContainerStages;
  const words = runStages(stages, conversion);
  addJournalName(conversion);
  const groups = [...words, ...image, ...exec(conversion)];
  conversion.addCommand("ExecStart", groups);
}

function imageWords(conversion: Conversion): readonly WordGroup[] {
  const image = conversion.lastFilled("Image");
  const rootfs = conversion.lastFilled("Rootfs");
  if (image === undefined && rootfs === undefined)
    conversion.refuse(
      conversion.behaviours.has("rootfs")
        ? { kind: "missing-image-or-rootfs" }
        : { kind: "missing-key", key: "Image" },
    );
  if (image !== undefined && rootfs !== undefined)
    conversion.refuse({ kind: "image-and-rootfs" }, rootfs.entry);
  if (image !== undefined) {
    const resolved = resolveImage(image, conversion);
    if (resolved.text !== "") return [resolvedGroup([resolved.text], resolved, image.entry)];
    // A reference whose unit failed leaves this behind (generator-spec.md 1, step 7).
    if (rootfs === undefined) return [resolvedGroup(["--rootfs", ""], resolved, image.entry)];
  }
  return groupIfSet(rootfs, (text) => ["--rootfs", text]);
}

function addStopCommands(conversion: Conversion): void {
  const { behaviours } = conversion;
  const words = ["rm", ...(behaviours.has("removesVolumes") ? ["-v"] : []), "-f", "-i", target(conversion)];
  const groups = [
    ...runStages(behaviours.has("removesVolumes") ? podman : podman.slice(0, 1), conversion),
    defaultGroup(words, "The container goes when the service stops."),
  ];
  if (behaviours.has("removesOnStop")) conversion.addCommand("ExecStop", groups);
  conversion.addCommand("ExecStopPost", groups, "-");
  if (!behaviours.has("removesOnStop")) removeIdFile(conversion);
}

/** Up to 4.4 podman leaves the file with the id behind (generator-spec.md 8.2). */
function removeIdFile(conversion: Conversion): void {
  const groups = [defaultGroup(["rm", "-f", "%t/%N.cid"], "The file with the id goes too.")];
  conversion.addCommand("ExecStopPost", groups, "-");
}

/** How commands name the container. */
function target(conversion: Conversion): string {
  return conversion.behaviours.has("namesInCommands")
    ? containerName(conversion).text
    : "--cidfile=%t/%N.cid";
}

function addReload(conversion: Conversion): void {
  if (!conversion.behaviours.has("reloads")) return;
  const command = bareWords("Container", "ReloadCmd")(conversion);
  const signal = conversion.lastFilled("ReloadSignal");
  const [first] = command;
  if (first !== undefined && signal !== undefined)
    conversion.refuse({ kind: "reload-command-and-signal" }, signal.entry);
  if (first === undefined && signal === undefined) return;
  const words =
    signal === undefined
      ? [defaultGroup(["exec", target(conversion)], "systemctl reload runs it in the container."), ...command]
      : [entryGroup(killWords(signal.text, conversion), signal.entry)];
  const groups = [...runStages(podman, conversion), ...words];
  conversion.addCommand("ExecReload", groups);
}

function killWords(signal: string, conversion: Conversion): readonly string[] {
  const which = target(conversion);
  return conversion.behaviours.has("namesInCommands")
    ? ["kill", "--signal", signal, which]
    : ["kill", which, "--signal", signal];
}
