import { stemOf, unitKindOf } from "../../../quadlet/names/unit-kind.ts";
import { containerBeside, containerWith } from "../../unit-examples.ts";
import { replacePart } from "../../fixes.ts";
import type { CheckContext, Rule } from "../../rule.ts";
import { refusedAs } from "./refused-as.ts";

/** rules.md pod-not-a-file */
export const podNotAFile: Rule = {
  id: "pod-not-a-file",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "Pod= of [Container] has a value that does not end in .pod.",
  where: "From Podman 5.0, which brought the key.",
  message: "Pod= takes the name of a .pod file; Quadlet refuses the file.",
  fix: "Write Pod=NAME.pod.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3 (handlePod)" }],
  examples: {
    fires: [
      containerWith("Pod=app"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app"),
      containerBeside({ "all.pod": "[Pod]\nPodName=app\n" }, "Pod=app"),
    ],
    silent: [containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod"), containerWith("Pod=")],
  },
  check: refusedAs(["pod-not-quadlet"], ({ refusal: { text }, entry }, context) => {
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
