import type { Severity } from "../../model/finding.ts";
import { deletePart } from "../../fixes/parts.ts";
import { addedCapabilities } from "../../reading/capabilities.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { isQmContainer } from "./parts/qm-container.ts";

export const capabilityAll: Rule = {
  id: "capability-all",
  group: "security",
  severity: "danger",
  kinds: ["Container", "drop-in"],
  when: "`AddCapability=` has ALL, in capitals or not, or `PodmanArgs=` --cap-add=ALL.",
  notWhen: "For QM’s own container it is a note: its partition runs a whole system.",
  where: "For a user’s container a warning.",
  message: "The container gets every capability of the kernel.",
  fix: "Name the single capabilities that it needs.",
  evidence: [{ kind: "source", name: "vendor/go.podman.io/common/pkg/capabilities/capabilities.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("AddCapability=ALL"),
      containerWith("AddCapability=NET_RAW,all"),
      containerWith("PodmanArgs=--cap-add all"),
      foundAs("warning", containerWith("AddCapability=all", { scope: "user" })),
      containerWith('AddCapability=CHOWN "ALL"'),
      foundAs("note", {
        files: {
          "qm.container": "[Container]\nContainerName=qm\nRootfs=/usr/lib/qm/rootfs\nAddCapability=all\n",
        },
      }),
    ],
    silent: [
      containerWith("DropCapability=ALL"),
      containerWith("AddCapability=all\nAddCapability=\nAddCapability=NET_RAW"),
      containerWith("PodmanArgs=--cap-drop=all"),
    ],
  },
  check: (context) =>
    addedCapabilities(context)
      .filter(({ text }) => text.toUpperCase() === "ALL")
      .map((value) => ({
        severity: severityIn(context),
        title: `${shownValue(context.document, value)} gives this container every capability`,
        why: `With them it can load modules into the kernel, read every file and change the network of this machine${context.target.scope === "user" ? ", within the rights of the user who runs it" : ""}.`,
        range: value.range,
        actions: [deletePart(`Delete ${value.text.toUpperCase()}`, value)],
      })),
};

function severityIn({ settings, target }: CheckContext): Severity {
  if (isQmContainer(settings)) return "note";
  return target.scope === "user" ? "warning" : "danger";
}
