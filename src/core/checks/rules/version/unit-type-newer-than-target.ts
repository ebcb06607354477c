import { behavioursOf } from "../../../podman/behaviours.ts";
import { unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import type { FileKind } from "../../../quadlet/names/unit-kind.ts";
import { kindRead } from "../../../quadlet/source/kind-read.ts";
import { shownSince } from "../../../podman/release.ts";
import type { Release } from "../../../podman/release.ts";
import type { Rule } from "../../model/rule.ts";

/** Since when there are kinds of files (generator-spec.md 14). */
const firstRelease: Readonly<Partial<Record<FileKind, Release>>> = {
  Image: "4.8",
  Pod: "5.0",
  Build: "5.2",
  Artifact: "5.7",
};

const artifact = { "data.artifact": "[Artifact]\nArtifact=quay.io/example/data:1\n" };
const pod = { "app.pod": "[Pod]\n" };

export const unitTypeNewerThanTarget: Rule = {
  id: "unit-type-newer-than-target",
  group: "version",
  severity: "error",
  kinds: ["Image", "Pod", "Build", "Artifact"],
  when: "The chosen Podman is older than the kind of file: .image came with 4.8, .pod with 5.0, .build with 5.2, .artifact with 5.7.",
  message: "The chosen Podman does not read this kind of file.",
  fix: "Choose a newer Podman.",
  evidence: [{ kind: "source", name: "generator-spec.md 14" }],
  examples: {
    fires: [
      { files: artifact, target: { podman: "5.6" } },
      { files: pod, target: { podman: "4.9" } },
    ],
    silent: [
      { files: artifact, target: { podman: "5.7" } },
      { files: pod, target: { podman: "5.0" } },
      { files: { "app.image": "[Image]\nImage=quay.io/example/data:1\n" }, target: { podman: "5.6" } },
    ],
  },
  check: ({ fileName, kind, target }) => {
    const since = firstRelease[kind];
    const extension = unitKindOf(fileName)?.extension;
    if (since === undefined || kindRead(fileName, behavioursOf(target.podman)) !== undefined) return [];
    return [
      {
        title: `Podman ${target.podman} does not read ${extension} files`,
        why: `They came with Podman ${shownSince(since)}. An older one passes over the file without a word.`,
      },
    ];
  },
};
