import { does } from "../../../podman/behaviours.ts";
import { defaultResourceName } from "../../../quadlet/names/default-resource-name.ts";
import { shownContainerName } from "../../../quadlet/names/resource-name.ts";
import { stemOf } from "../../../quadlet/names/unit-kind.ts";
import type { Action } from "../../model/finding.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { podmanOptions } from "../../reading/podman-options.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, filesWith, podWith } from "../../model/unit-examples.ts";
import { isPodmanName, othersCalled } from "./parts/container-names.ts";

/** What DNS has of a pod is its own name (libpod/networking_common.go, getNetworkPodName). */
export const defaultNamePrefix: Rule = {
  id: "default-name-prefix",
  group: "names",
  severity: "note",
  kinds: ["Container", "Pod", "Network", "Volume"],
  when: "A .container file has no `ContainerName=`, or a .pod, .network or .volume file no key for its name.",
  notWhen: "`PodmanArgs=` gives the name with --name.",
  message:
    "Podman calls it systemd-NAME: podman’s commands need that name, and other containers find a container or pod under it where its network has DNS.",
  fix: "Set the name, for instance `ContainerName=web`.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md section 6" },
    { kind: "source", name: "libpod/networking_common.go@v5.8.3 (getNetworkPodName)" },
  ],
  examples: {
    fires: [
      containerWith(""),
      { files: { "a.network": "[Network]\n" } },
      { files: { "a.volume": "[Volume]\nLabel=a=b\n" } },
      podWith(""),
      filesWith({ "web@.container": "" }),
      containerWith("ContainerName="),
    ],
    silent: [
      containerWith("ContainerName=web"),
      containerWith("PodmanArgs=--name web"),
      podWith("PodName=a"),
      { files: { "a.network": "[Network]\nNetworkName=a\n" } },
      { files: { "a.image": "[Image]\nImage=quay.io/example/app:1\n" } },
    ],
  },
  check: (context) => {
    const { settings, section, document, fileName, target } = context;
    const isNamed = settings.value(section, keyOf(context)) !== undefined;
    if (isNamed || podmanOptions(settings, section, "--name").length > 0) return [];
    const name =
      section === "Container"
        ? shownContainerName(document, fileName, target)
        : defaultResourceName(fileName, target);
    if (name === undefined) return [];
    return [
      {
        title: `Podman calls it ${name}`,
        why: `Without a name of its own it gets the file’s, with “systemd-” before it.${isFound(context) ? " Other containers find it under that name where its network has DNS." : ""}`,
        actions: fixes(context),
      },
    ];
  },
};

/** Networks and volumes have no name in DNS, and a container of a pod is found by the name of its pod. */
function isFound({ section, settings }: CheckContext): boolean {
  return section === "Pod" || (section === "Container" && settings.value(section, "Pod") === undefined);
}

function keyOf({ section }: CheckContext): string {
  return section === "Container" ? "ContainerName" : `${section}Name`;
}

/** Networks and volumes that exist under the old name would be left behind. */
function fixes(context: CheckContext): readonly Action[] {
  const { section, fileName, target } = context;
  const name = stemOf(fileName);
  if (!isPodmanName(name)) return [];
  const isTaken = othersCalled(context, name).length > 0;
  const isFree = section === "Container" ? !isTaken : section === "Pod";
  if (!isFree || (section === "Pod" && !does(target.podman, "pods"))) return [];
  const key = keyOf(context);
  return [writeSetting(`Write ${key}=${name}`, context.settings, { section, key }, name)];
}
