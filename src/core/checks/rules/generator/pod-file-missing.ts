import { does } from "../../../podman/behaviours.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { missingFile } from "./parts/missing-file.ts";

export const podFileMissing: Rule = {
  id: "pod-file-missing",
  group: "generator",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "`Pod=` names a .pod file, and there is none of exactly that name.",
  where: "From Podman 5.0. Where not all files are known, this is a note.",
  message: "The container has no pod to join; Quadlet refuses the file.",
  fix: "Create the .pod file.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Pod=app.pod"),
      containerBeside({ "App.pod": "[Pod]\n" }, "Pod=app.pod"),
      containerWith("Pod=app.pod", { podman: "5.0" }),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod"),
      containerWith("Pod=app.pod\nPod="),
      containerWith("Pod=app.pod", { podman: "4.9" }),
    ],
  },
  check: (context) => {
    const { settings, section, target } = context;
    const pod = section === "Container" ? settings.value("Container", "Pod") : undefined;
    if (pod === undefined || !pod.text.endsWith(".pod") || !does(target.podman, "pods")) return [];
    return missingFile(context, pod, { kind: "pod-not-found", fileName: pod.text });
  },
};
