import { olderBuildStages } from "../command/older-build-stages.ts";
import { always, podmanStages, runStages } from "../command/podman-command.ts";
import { networks } from "../command/network.ts";
import { bareWords, flag } from "../command/stage.ts";
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

const build = (key: string, words: string): Stage => flag("Build", key, words);

const buildStages: readonly Stage[] = [
  ...podmanStages("Build"),
  always("build", "The service builds the image."),
  build("Pull", "--pull=*"),
  build("Arch", "--arch *"),
  build("AuthFile", "--authfile *"),
  build("IgnoreFile", "--ignorefile *"),
  build("Target", "--target *"),
  build("Variant", "--variant *"),
  build("Retry", "--retry *"),
  build("RetryDelay", "--retry-delay *"),
  build("TLSVerify", "--tls-verify"),
  build("ForceRM", "--force-rm"),
  build("DNS", "--dns *"),
  build("DNSOption", "--dns-option *"),
  build("DNSSearch", "--dns-search *"),
  build("GroupAdd", "--group-add *"),
  build("ImageTag", "--tag *"),
  build("BuildArg", "--build-arg *"),
  keyValueStages,
  networks("Build"),
  build("Secret", "--secret *"),
  volumes("Build"),
  build("File", "--file *"),
];

const annotation = build("Annotation", "--annotation *");
const environment = build("Environment", "--env *");
const label = build("Label", "--label *");

/** From 5.6 the real generator fixes no order for these (generator-spec.md 11). */
function keyValueStages(conversion: Conversion): readonly WordGroup[] {
  const isFixed = !conversion.behaviours.has("bareNames");
  return runStages(isFixed ? [annotation, environment, label] : [environment, label, annotation], conversion);
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
