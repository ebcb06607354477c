import { networkModes } from "../../../podman/network-modes/network-modes.ts";
import type { Action } from "../../model/finding.ts";
import { deleteAll } from "../../fixes/lines.ts";
import { askedNetworks } from "../../reading/asked-networks.ts";
import { networkValues } from "../../reading/network-values.ts";
import { publishedValues } from "../../reading/published-ports.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerBeside, containerWith } from "../../model/unit-examples.ts";
import { moveLines } from "../../fixes/move-lines.ts";
import { podOf } from "./parts/pod-member.ts";
import { networkOfPod, publishesInPod } from "./parts/pod-networks.ts";

export const podNetworkOverride: Rule = {
  id: "pod-network-override",
  group: "network",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`Pod=` is set, and a `Network=` value counts.",
  notWhen: "`Network=pod`, which means the network of the pod.",
  where: "Podman 5.0 and newer.",
  message:
    "A `Network=` line in a member of a pod takes this container out of the pod’s network: it no longer shares localhost with the others, and the pod’s ports do not lead to it.",
  fix: "Move the `Network=` line to the .pod file.",
  evidence: [
    { kind: "source", name: "pkg/specgen/generate/namespaces.go@v5.8.3" },
    { kind: "source", name: "lab messages (--network=host, --network=none, pod member)" },
  ],
  examples: {
    fires: [
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=host"),
      containerBeside({ "app.pod": "[Pod]\nPublishPort=8080:80\n" }, "Network=private\nPod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n", "a.network": "[Network]\n" }, "Pod=app.pod\nNetwork=a.network"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nPodmanArgs=--network none"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=bridge\nPublishPort=8080:80"),
    ],
    silent: [
      containerBeside({ "app.pod": "[Pod]\nNetwork=bridge\n" }, "Pod=app.pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=pod"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=bridge\nNetwork="),
      containerWith("Network=bridge"),
      containerBeside({ "app.pod": "[Pod]\n" }, "Pod=app.pod\nNetwork=host", { podman: "4.9" }),
    ],
  },
  check: (context) => {
    const pod = podOf(context);
    const [asked] = askedNetworks(context);
    if (pod === undefined || asked === undefined || asked.kind === "pod") return [];
    const lines = networkValues(context).map(({ entry }) => entry);
    return [
      {
        title: `${shownValue(context.document, asked)} takes this container out of the network of ${pod.text}`,
        why: "It shares no localhost with the other containers of the pod, and the ports that the pod publishes don’t lead to it.",
        range: asked.range,
        actions:
          lines.length === 0 || hasOwnSettings(context)
            ? []
            : [...moveToPod(context, pod.text), deleteAll(lines)],
      },
    ];
  },
};

/** Without a network of its own the container would fail to start with these: they belong to the pod then. */
function hasOwnSettings({ settings, section }: CheckContext): boolean {
  return ["PublishPort", "AddHost", "IP", "IP6", "NetworkAlias"].some(
    (key) => settings.values(section, key).length > 0,
  );
}

/** Whose network it can be when a pod publishes nothing. */
const ownModes: ReadonlySet<string> = new Set(["own", "machine", "nothing"]);

/** A pod takes what it can run with, where it has no network of its own yet. */
function moveToPod(context: CheckContext, pod: string): readonly Action[] {
  const values = networkValues(context);
  const kinds = values.map(({ kind }) => kind);
  const settings = context.others.settingsOf(pod);
  if (settings === undefined || networkOfPod(context.others, pod) !== "unset") return [];
  const hasPorts = publishedValues({ settings, section: "Pod" }).length > 0;
  const fits = kinds.every(
    (kind) => publishesInPod(kind) || (!hasPorts && ownModes.has(networkModes[kind].joins)),
  );
  return fits
    ? [
        moveLines(
          context.fileName,
          values.map(({ entry }) => entry),
          pod,
        ),
      ]
    : [];
}
