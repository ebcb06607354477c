import { does } from "../../../podman/behaviours.ts";
import { readsKey } from "../../../podman/keys/keys.ts";
import { isFilledIn } from "../../../podman/words/part.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside } from "../../model/unit-examples.ts";

export const usernsInPod: Rule = {
  id: "userns-in-pod",
  group: "scope",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "A container of a pod (`Pod=`) has `UserNS=`, `UIDMap=`, `GIDMap=`, `SubUIDMap=` or `SubGIDMap=`.",
  notWhen:
    "From Podman 5.8, `UserNS=` is host, pod or container:…; before 5.6, it is `UserNS=`, `SubUIDMap=` or `SubGIDMap=`.",
  where: "Podman 5.0 and newer, which know `Pod=`.",
  message: "A pod has one user namespace for all its containers: the start fails.",
  fix: "Move it to the .pod file (Podman 5.3 and newer).",
  evidence: [
    { kind: "source", name: "cmd/podman/containers/create.go@v5.7.1" },
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v5.7.1, v5.8.3" },
    { kind: "source", name: "lab messages 5.4.2 (--userns=keep-id, pod member)" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=keep-id"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUIDMap=0:10000:10\nUIDMap=10:20000:10", {
        podman: "5.5",
      }),
      containerBeside({ "app.pod": "[Pod]\nUserNS=auto\n" }, "Pod=app.pod\nUserNS=auto"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nSubUIDMap=me", { podman: "5.7" }),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=host", { podman: "5.7" }),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nUserNS=keep-id\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=keep-id", { podman: "5.4" }),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=host"),
      containerBeside({ "app.pod": "[Pod]\n" }, "UserNS=keep-id"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=container:infra"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nUserNS=keep-id\nUserNS="),
    ],
  },
  check: (context) => {
    const { settings, target } = context;
    const pod = settings.value("Container", "Pod");
    if (pod === undefined || !does(target.podman, "pods")) return [];
    return keys.flatMap((key) => {
      const value = settings.value("Container", key);
      if (value === undefined || !isRefused(key, value, context)) return [];
      return [
        {
          title: `${key}= can’t differ from the pod’s`,
          why: `All containers of ${pod.text} share one user namespace, so the start fails: “${messageOf(context)}”.`,
          range: value.range,
          actions: fixes(key, pod.text, context),
        },
      ];
    });
  },
};

const keys = ["UserNS", "UIDMap", "GIDMap", "SubUIDMap", "SubGIDMap"];

/** Up to 5.5 Quadlet hands on the pod’s file of its ID, beside which only the maps are refused. */
function isRefused(key: string, { text }: SettingValue, { target }: CheckContext): boolean {
  if (!does(target.podman, "namesInCommands")) return key === "UIDMap" || key === "GIDMap";
  if (key !== "UserNS" || !does(target.podman, "podMembersNameUsers")) return true;
  return !/^(?:host|pod|container:.*)$/.test(text) && !isFilledIn(text);
}

/** lab messages 5.4.2 and 5.8.6 (--userns=keep-id, pod member) */
function messageOf({ target }: CheckContext): string {
  return does(target.podman, "podMembersNameUsers")
    ? "cannot set user namespace mode when joining pod with infra container"
    : "--userns and --pod cannot be set together";
}

function fixes(
  key: string,
  pod: string,
  { settings, others, fileName, target }: CheckContext,
): readonly Action[] {
  const lines = settings.lines("Container", key);
  const deletion = deleteLines("Delete it", lines);
  const inPod = others.settingsOf(pod);
  const isTaken = inPod === undefined || keys.some((each) => inPod.lines("Pod", each).length > 0);
  if (isTaken || !readsKey(target.podman, "Pod", "UserNS")) return [deletion];
  return [moveLines(fileName, lines, pod, `Move it to ${pod}`), deletion];
}
