import { behavioursOf } from "../../../podman/behaviours.ts";
import { dependencyKeys } from "../../../quadlet/names/dependency-keys.ts";
import { serviceNameOf } from "../../../quadlet/names/service-name.ts";
import { kindRead } from "../../../quadlet/source/kind-read.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule, RuleExample } from "../../model/rule.ts";
import { missingFile } from "./parts/missing-file.ts";

const image = "[Container]\nImage=quay.io/example/app:1\n";

export const dependencyFileMissing: Rule = {
  id: "dependency-file-missing",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`After=`, `Requires=` or another key of [Unit] that names services has a word that ends as a Quadlet file does, and there is no file of exactly that name.",
  where: "From Podman 5.5. Where not all files are known, this is a note.",
  message: "Quadlet puts the name of the service in its place, does not find the file, and refuses this one.",
  fix: "Write the name of the service, or add the file.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 7" },
  ],
  examples: {
    fires: [app("After=db.container"), app("Requires=db.service data.volume")],
    silent: [
      app("After=db.container", { "db.container": image }),
      app("After=db.service"),
      app("After=db.container\nAfter="),
      { ...app("After=db.container"), target: { podman: "5.4" } },
    ],
  },
  check: (context) => {
    const { settings, target } = context;
    const behaviours = behavioursOf(target.podman);
    if (!behaviours.has("translatesDependencies")) return [];
    return dependencyKeys
      .flatMap((key) => settings.values("Unit", key))
      .filter(({ text }) => kindRead(text, behaviours) !== undefined)
      .flatMap((word) => {
        const { text, entry, range } = word;
        const service = `${serviceNameOf(text, undefined, target)}.service`;
        return missingFile(context, word, { kind: "dependency-not-found", fileName: text }, [
          replacePart(`Write ${service}`, entry, range, service),
        ]);
      });
  },
};

function app(unit: string, files: RuleExample["files"] = {}): RuleExample {
  return { files: { "app.container": `[Unit]\n${unit}\n${image}`, ...files } };
}
