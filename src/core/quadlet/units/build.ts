import { olderBuildStages } from "../command/older-build-stages.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { networks } from "../command/network.ts";
import { bareWords, inAnyOrder, options } from "../command/stage.ts";
import type { Stage } from "../command/stage.ts";
import { volumes } from "../command/volume.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import { addCommonLines } from "../service/common-lines.ts";
import { addWarnings } from "../service/warnings.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { addOneshotDefaults } from "../service/oneshot.ts";
import { directoryOfFile, setWorkingDirectory } from "../service/working-directory.ts";
import type { ResolveDirectory } from "../service/working-directory.ts";

const buildStages: readonly Stage[] = [
  ...podmanStages("Build"),
  always("build", "The service builds the image."),
  ...options("Build", "Pull"),
  inAnyOrder(
    "values",
    options("Build", "Arch", "AuthFile", "IgnoreFile", "Target", "Variant", "Retry", "RetryDelay"),
  ),
  inAnyOrder("switches", options("Build", "TLSVerify", "ForceRM")),
  inAnyOrder("lists", options("Build", "DNS", "DNSOption", "DNSSearch", "GroupAdd", "ImageTag")),
  inAnyOrder("names", [...options("Build", "BuildArg"), namesAndValues], "unorderedNames"),
  networks("Build"),
  ...options("Build", "Secret"),
  volumes("Build"),
  ...options("Build", "File"),
];

const inOldOrder = options("Build", "Annotation", "Environment", "Label");
const unordered = options("Build", "Environment", "Label", "Annotation");

/** From 5.6 the real generator fixes no order for these (generator-spec.md 11). */
function namesAndValues(conversion: Conversion): readonly WordGroup[] {
  return runStages(conversion.behaviours.has("unorderedNames") ? unordered : inOldOrder, conversion);
}

const podmanArgs = bareWords("Build", "PodmanArgs");

/** Makes the service of a `.build` (generator-spec.md 11). */
export function convertBuild(conversion: Conversion): undefined {
  addWarnings(conversion);
  const tagFirst = !conversion.behaviours.has("ordersCommonLines");
  if (tagFirst) checkTag(conversion);
  addCommonLines(conversion);
  if (!tagFirst) checkTag(conversion);
  const stages = conversion.behaviours.has("flagsAsTwoWords") ? buildStages : olderBuildStages;
  const words = runStages(stages, conversion);
  const context = contextWords(conversion);
  const groups = [...words, ...podmanArgs(conversion), ...context];
  conversion.addCommand("ExecStart", groups);
  addOneshotDefaults(conversion, "ends");
}

function checkTag(conversion: Conversion): void {
  if (conversion.list("ImageTag").length === 0) conversion.refuse({ kind: "missing-key", key: "ImageTag" });
}

/** The directory, or the address, whose files the build may use. */
function contextWords(conversion: Conversion): readonly WordGroup[] {
  const { directory, context } = setWorkingDirectory(conversion, resolveForBuild);
  const set = conversion.lastFilled("SetWorkingDirectory");
  const file = conversion.lastFilled("File");
  const entry = set?.entry ?? conversion.unit.entries("Service", "WorkingDirectory").at(-1);
  if (context !== "" && entry !== undefined) return [entryGroup([context], entry)];
  if (file !== undefined && standsAlone(file.text, conversion)) return [];
  if (directory !== "" && entry !== undefined) return [entryGroup([directory], entry)];
  if (conversion.isRefused) return [];
  if (file === undefined) conversion.refuse({ kind: "missing-directory-and-file" });
  else conversion.refuse({ kind: "relative-file" }, file.entry);
  return [];
}

/** Does this File= need no context: a path from the root, an address, from 5.7 a specifier (generator-spec.md 11)? */
function standsAlone(file: string, { behaviours }: Conversion): boolean {
  return (
    file.startsWith("/") || isUrl(file) || (behaviours.has("buildFileSpecifiers") && /^%(?!%)/.test(file))
  );
}

/** What the generator takes for an address (generator-spec.md 11). */
function isUrl(text: string): boolean {
  return /^(?:http|git:\/\/)/.test(text) || /github\.com\/./s.test(text);
}

const resolveForBuild: ResolveDirectory = ({ text, entry }, conversion) => {
  switch (text.toLowerCase()) {
    case "yaml":
      conversion.refuse({ kind: "directory-of-other-kind", text, extension: ".kube" }, entry);
      return undefined;
    case "unit":
      return { directory: conversion.directory };
    case "file": {
      const file = conversion.last("File");
      if (file === undefined) conversion.refuse({ kind: "missing-key", key: "File" }, entry);
      if (file === undefined || file.text === "") return undefined;
      return { directory: directoryOfFile(file.text, conversion) };
    }
    default:
      return text.startsWith("/") || isUrl(text)
        ? { context: text }
        : { directory: conversion.directory, context: text };
  }
};
