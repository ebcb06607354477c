import { does } from "../../../podman/behaviours.ts";
import { stemOf, unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const podNotAFile: Rule = {
  id: "pod-not-a-file",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`Pod=` of [Container] has a value that does not end in .pod.",
  where: "From Podman 5.0, which brought the key.",
  message: "`Pod=` takes the name of a .pod file; Quadlet refuses the file.",
  fix: "Write `Pod=NAME.pod`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3 (handlePod)" }],
  examples: {
    fires: [
      containerWith("Pod=app"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app"),
      containerBeside({ "all.pod": "[Pod]\nPodName=app\n" }, "Pod=app"),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod"),
      containerWith("Pod="),
      containerWith("Pod=app", { podman: "4.9" }),
    ],
  },
  check: refusedAs(["pod-not-quadlet"], ({ refusal: { text }, entry }, context) => {
    // Before, the key itself is what Podman does not take (key-newer-than-target).
    if (!does(context.target.podman, "pods")) return undefined;
    const file = fileOfPod(context, text);
    return {
      title: `Pod=${text} is no .pod file`,
      actions:
        file === undefined || entry === undefined
          ? []
          : [replacePart(`Write ${file}`, entry, entry.valueRange, file)],
    };
  }),
};

/** The file of the pod that is called so. */
function fileOfPod({ others }: CheckContext, name: string): string | undefined {
  const pods = others.fileNames.filter((fileName) => unitKindOf(fileName)?.section === "Pod");
  return pods.find((fileName) => {
    const named = others.settingsOf(fileName)?.value("Pod", "PodName")?.text;
    return stemOf(fileName) === name || (named ?? `systemd-${stemOf(fileName)}`) === name;
  });
}
