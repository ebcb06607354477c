import type { Refusal } from "../../../quadlet/messages/refusal.ts";
import type { Action } from "../../model/finding.ts";
import { addLine } from "../../fixes/settings.ts";
import type { UnitSettings } from "../../../podman/settings/unit-settings.ts";
import type { Rule, RuleExample } from "../../model/rule.ts";
import { refusedAs } from "./parts/refused-as.ts";

const only = (fileName: string, text: string): RuleExample => ({ files: { [fileName]: text } });
const build = (lines: string): RuleExample =>
  only("app.build", `[Build]\nImageTag=localhost/app:1\n${lines}\n`);

export const otherUnitIncomplete: Rule = {
  id: "other-unit-incomplete",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "An .image file has no `Image=`, an .artifact file no `Artifact=`, a .kube file no `Yaml=`, a .build file no `ImageTag=` or nothing to build from; or `SetWorkingDirectory=` has a value that does not go with the file.",
  where: "In .image, .build, .kube and .artifact files.",
  message: "Quadlet refuses the file, and what refers to it fails, too.",
  fix: "Add the key that is missing.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 11" },
  ],
  examples: {
    fires: [
      only("app.image", "[Image]\nTLSVerify=true\n"),
      only("app.artifact", "[Artifact]\nQuiet=true\n"),
      only("app.kube", "[Kube]\n"),
      only("app.kube", "[Kube]\nYaml=app.yml\nSetWorkingDirectory=file\n"),
      only("app.build", "[Build]\nFile=/srv/Containerfile\n"),
      build(""),
      build("File=Containerfile"),
      build("SetWorkingDirectory=yaml"),
    ],
    silent: [
      only("app.image", "[Image]\nImage=quay.io/example/app:1\n"),
      only("app.kube", "[Kube]\nYaml=app.yml\nSetWorkingDirectory=yaml\n"),
      build("SetWorkingDirectory=unit"),
      build("File=/srv/Containerfile"),
    ],
  },
  check: refusedAs(
    [
      "missing-key",
      "missing-directory-and-file",
      "relative-file",
      "directory-of-other-kind",
      "directory-of-several-files",
      "directory-value",
    ],
    ({ refusal }, { section, settings }) =>
      // Up to 4.4 a container needs Image= in these words, which no-image says.
      section === "Container"
        ? undefined
        : { title: titleOf(refusal), actions: actionsFor(refusal, settings) },
  ),
};

type Incomplete = Extract<
  Refusal,
  { readonly kind: "missing-key" | `${string}director${string}` | "relative-file" }
>;

function titleOf(refusal: Incomplete): string {
  switch (refusal.kind) {
    case "missing-key":
      return `${refusal.key}= is missing`;
    case "missing-directory-and-file":
      return "Nothing says what to build: SetWorkingDirectory= and File= are missing";
    case "relative-file":
      return "A File= that is no whole path needs SetWorkingDirectory= beside it";
    case "directory-of-other-kind":
      return `SetWorkingDirectory=${refusal.text} is for ${refusal.extension} files`;
    case "directory-of-several-files":
      return "SetWorkingDirectory=yaml goes with one Yaml= only";
    case "directory-value":
      return `SetWorkingDirectory=${refusal.text} is not known`;
  }
}

/** The directory of the unit is what a path without a beginning is mostly meant from. */
function actionsFor({ kind }: Incomplete, settings: UnitSettings): readonly Action[] {
  if (kind !== "relative-file" && kind !== "missing-directory-and-file") return [];
  const directory = { section: "Build", key: "SetWorkingDirectory" };
  return [addLine("Build in the folder of this file", settings, directory, "unit")];
}
