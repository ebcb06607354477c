import { readsKey } from "../../../podman/keys/keys.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { podOfNetwork } from "./parts/pod-member.ts";
import { networkOfPod } from "./parts/pod-networks.ts";

/** The members of a pod on the host network do not share a namespace. */
export const podMemberAddHost: Rule = {
  id: "pod-member-add-host",
  group: "network",
  severity: "error",
  when: "`Pod=` is set, `Network=` is not, and `AddHost=` is.",
  notWhen: "The .pod file is here and has `Network=host`: then each container has a hosts file of its own.",
  where: "Podman 5.3 and newer, which know `AddHost=`.",
  message:
    "Entries of the hosts file are set on the pod. The start fails: “extra host entries must be specified on the pod”.",
  fix: "Move `AddHost=` to the .pod file.",
  evidence: [
    { kind: "source", name: "pkg/specgen/container_validate.go@v5.8.3" },
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v5.8.3 (GetDefaultNamespaceMode)" },
    { kind: "source", name: "lab messages (--add-host, pod member)" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nAddHost=db:10.0.0.5"),
      containerBeside(
        { "app.pod": "[Pod]\nAddHost=a:10.0.0.4\n" },
        "AddHost=b:10.0.0.5\nAddHost=c:10.0.0.6\nPod=app.pod",
      ),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nAddHost=db:10.0.0.5\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=host\nAddHost=db:10.0.0.5"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nAddHost=db:10.0.0.5", { podman: "5.2" }),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nAddHost=db:10.0.0.5\nAddHost="),
      containerWith("AddHost=db:10.0.0.5"),
      containerBeside({ "app.pod": "[Pod]\nNetwork=host\n" }, "Pod=app.pod\nAddHost=db:10.0.0.5"),
    ],
  },
  check: (context) => {
    const pod = podOfNetwork(context);
    const values = context.settings.values("Container", "AddHost");
    const [first] = values;
    if (pod === undefined || first === undefined || !readsKey(context.target.podman, "Pod", "AddHost"))
      return [];
    if (networkOfPod(context.others, pod.text) === "host") return [];
    const lines = values.map(({ entry }) => entry);
    const action: Action =
      context.others.settingsOf(pod.text) === undefined
        ? deleteAll(lines)
        : moveLines(context.fileName, lines, pod.text);
    return [
      {
        title: `AddHost=${first.text} belongs in ${pod.text}`,
        why: "The containers of a pod share its hosts file. The start fails: “extra host entries must be specified on the pod”.",
        range: first.range,
        actions: [action],
      },
    ];
  },
};
