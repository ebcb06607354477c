import { readsKey } from "../../../podman/keys/keys.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { podOf } from "./parts/pod-member.ts";

export const podMemberHostname: Rule = {
  id: "pod-member-hostname",
  group: "network",
  severity: "error",
  when: "`Pod=` and `HostName=` are set.",
  notWhen: "`PodmanArgs=` has --uts, or that of the pod has --share: then the host name may be its own.",
  where: "Podman 5.0 and newer.",
  message:
    "The host name is that of the pod. The start fails: “cannot set hostname when joining the pod UTS namespace”.",
  fix: "Delete `HostName=`. From Podman 5.5 on the .pod file can set it.",
  evidence: [
    { kind: "source", name: "pkg/specgen/container_validate.go@v5.8.3" },
    { kind: "source", name: "lab messages (--hostname, pod member)" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nHostName=web"),
      containerBeside({ "app.pod": "[Pod]\nHostName=shop\n" }, "Pod=app.pod\nNetwork=bridge\nHostName=web"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nHostName=web", { podman: "5.4" }),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nHostName=web\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nHostName=web\nHostName="),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nHostName=web\nPodmanArgs=--uts=private"),
      containerBeside({ "app.pod": "[Pod]\nPodmanArgs=--share net\n" }, "Pod=app.pod\nHostName=web"),
      containerWith("HostName=web"),
    ],
  },
  check: (context) => {
    const { settings, others } = context;
    const pod = podOf(context);
    const name = settings.value("Container", "HostName");
    if (pod === undefined || name === undefined) return [];
    const ofPod = others.settingsOf(pod.text);
    const isOwn =
      podmanOptions(settings, "Container", "--uts").length > 0 ||
      (ofPod !== undefined && podmanOptions(ofPod, "Pod", "--share").length > 0);
    if (isOwn) return [];
    return [
      {
        title: `HostName=${name.text} belongs in ${pod.text}`,
        why: "The containers of a pod share its host name. The start fails: “cannot set hostname when joining the pod UTS namespace”.",
        range: name.range,
        actions: [...moveToPod(context, pod, name), deleteLines("Delete the line", [name.entry])],
      },
    ];
  },
};

function moveToPod(
  { others, target, fileName }: CheckContext,
  pod: SettingValue,
  name: SettingValue,
): readonly Action[] {
  const settings = others.settingsOf(pod.text);
  const canMove =
    settings !== undefined &&
    readsKey(target.podman, "Pod", "HostName") &&
    settings.values("Pod", "HostName").length === 0;
  return canMove ? [moveLines(fileName, [name.entry], pod.text)] : [];
}
