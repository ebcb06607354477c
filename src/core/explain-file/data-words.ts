import { placeOf } from "../podman/place.ts";
import { spelledWords } from "../podman/words/spelled-word.ts";
import { counted, listed } from "../english/listed.ts";
import type { Scope } from "../podman/target.ts";
import { cutMount } from "../podman/values/mount/mount.ts";
import { volumeParts } from "../podman/values/mount/volume.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { effectiveAssignments } from "../unit-file/read.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { outsidePath } from "./words/path-words.ts";
import { shortened } from "./words/shown.ts";

/**
 * What a container keeps and what it sees, in a sentence. Nothing is said where data may come from elsewhere: from a
 * directory as its files, from arguments for Podman.
 */
export function dataWords({ document, target, analysis }: ExplainedFile): readonly string[] {
  const sources = sourcesIn(document);
  if (sources.length > 0) return [sourceWords(sources, target.scope)];
  if (mayHaveOthers(document)) return [];
  return analysis.mode.kind === "pod"
    ? ["It has no volume of its own."]
    : ["It keeps no data: what it writes is gone with the container."];
}

function valuesOf(document: UnitDocument, key: string): readonly string[] {
  return effectiveAssignments(document, { section: "Container", key }).map(({ value }) => value);
}

function sourcesIn(document: UnitDocument): readonly string[] {
  return [
    ...valuesOf(document, "Volume").map((value) => volumeParts(value).source),
    ...valuesOf(document, "Mount").flatMap(mountSources),
  ].filter((source) => source !== "");
}

function mountSources(value: string): readonly string[] {
  const words = spelledWords(value, "arguments");
  return ("problem" in words ? [] : words).map(({ text }) => {
    const { source } = cutMount(text);
    return source === undefined ? "" : text.slice(source.from, source.to);
  });
}

function mayHaveOthers(document: UnitDocument): boolean {
  return (
    valuesOf(document, "Rootfs").some((value) => value !== "") ||
    valuesOf(document, "PodmanArgs").some((value) => /(?:^|\s)(?:-v|--volume|--mount)/.test(value))
  );
}

function sourceWords(sources: readonly string[], scope: Scope): string {
  const volumes = sources.filter((source) => /^[A-Za-z0-9]/.test(source) && !source.includes("/"));
  const paths = sources.filter((source) => !volumes.includes(source));
  const parts = [
    ...(volumes.length === 0 ? [] : [`keeps data in ${manyOf(volumes, "volume")}`]),
    ...(paths.length === 0 ? [] : [`sees ${pathsOf(paths, scope)}`]),
  ];
  return `It ${listed(parts)}.`;
}

function pathsOf(paths: readonly string[], scope: Scope): string {
  const unique = [...new Set(paths)];
  return unique.length > 3
    ? `${counted(unique.length, "path")} of ${placeOf(scope).machine}`
    : listed(unique.map((path) => outsidePath(path, scope)));
}

/** A few are named, many are counted. */
function manyOf(names: readonly string[], what: string): string {
  const unique = [...new Set(names)];
  return unique.length > 3
    ? counted(unique.length, what)
    : `the ${unique.length === 1 ? what : `${what}s`} ${listed(unique.map(shortened))}`;
}
