import type { Rule } from "../../model/rule.ts";
import { isAboutOther } from "./parts/refused-as.ts";

const container = "[Container]\nImage=quay.io/example/app:1\n";

export const neighbourBreaksDirectory: Rule = {
  id: "neighbour-breaks-directory",
  group: "generator",
  severity: "error",
  kinds: ["Container", "Pod", "Network", "Volume", "Kube", "Image", "Build", "Artifact"],
  when: "Podman can’t read another Quadlet file of the same folder.",
  notWhen: "It is a drop-in: only that one is left out.",
  where: "From Podman 5.0. Shown on every other file of the folder.",
  message: "Quadlet then leaves out all files of the folder, this one, too.",
  fix: "Mend the other file.",
  evidence: [
    { kind: "source", name: "cmd/quadlet/main.go@v5.8.3 (loadUnitsFromDir)" },
    { kind: "source", name: "generator-spec.md 1" },
  ],
  examples: {
    fires: [
      { files: { "a.container": container, "b.container": "oops\n" } },
      { files: { "a.container": container, "b.network": "[Network\n" } },
    ],
    silent: [
      { files: { "a.container": container, "b.container": container } },
      { files: { "a.container": container, "a.container.d/10.conf": "oops\n" } },
      { files: { "a.container": container, "b.container": "oops\n" }, target: { podman: "4.9" } },
    ],
  },
  check: ({ others }) => {
    const said = others.errors.find(({ refusal, text }) => refusal === undefined && isAboutOther(text))?.text;
    if (said === undefined) return [];
    const path = /"([^"]+)"/.exec(said)?.[1] ?? "";
    const name = others.fileNames.find((fileName) => path.endsWith(`/${fileName}`)) ?? "another file";
    return [
      {
        title: `Podman can’t read ${name}, and leaves out this file with it`,
        why: `One file that can’t be read takes all of its folder along: ${said.split("\n", 1).join("")}.`,
      },
    ];
  },
};
