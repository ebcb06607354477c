import { deletePart } from "../../fixes/parts.ts";
import { addedCapabilities } from "../../reading/capabilities.ts";
import { shownValue } from "../../reading/shown-value.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { shortOfControl, strongCapabilities } from "./parts/strong-capabilities.ts";

export const capabilityStrong: Rule = {
  id: "capability-strong",
  group: "security",
  severity: "danger",
  kinds: ["Container", "drop-in"],
  when: "`AddCapability=` or --cap-add has SYS_ADMIN, SYS_MODULE, SYS_RAWIO, SYS_PTRACE, SYS_BOOT, DAC_READ_SEARCH, BPF, PERFMON, MAC_ADMIN, MAC_OVERRIDE, SYS_TIME, SYSLOG or, as a warning, NET_ADMIN.",
  where: "System units and QM; for a user’s container a note.",
  message:
    "This capability reaches beyond the container: with root most of them are close to full control of the machine.",
  fix: "Delete it, or run the unit as a user.",
  evidence: [
    { kind: "source", name: "man 7 capabilities" },
    { kind: "source", name: "vendor/go.podman.io/common/pkg/config/default.go@v5.8.3 (default set)" },
  ],
  examples: {
    fires: [
      containerWith("AddCapability=CAP_SYS_ADMIN"),
      containerWith("AddCapability=net_admin,sys_ptrace"),
      foundAs("warning", containerWith("AddCapability=NET_ADMIN")),
      containerWith("PodmanArgs=--cap-add SYS_TIME"),
      foundAs("note", containerWith("AddCapability=SYS_ADMIN", { scope: "user" })),
      containerWith("AddCapability=CHOWN SYSLOG", { scope: "qm" }),
    ],
    silent: [
      containerWith("AddCapability=NET_BIND_SERVICE"),
      containerWith("DropCapability=SYS_ADMIN"),
      containerWith("AddCapability=SYS_ADMIN\nAddCapability="),
      containerWith("AddCapability=SYS_NICE"),
    ],
  },
  check: (context) =>
    addedCapabilities(context).flatMap((value) => {
      const { name } = value;
      const means = strongCapabilities.get(name);
      if (means === undefined) return [];
      const isUser = context.target.scope === "user";
      return [
        {
          severity: isUser ? "note" : name === "NET_ADMIN" ? "warning" : "danger",
          title: `${shownValue(context.document, value)} reaches beyond this container`,
          why: isUser
            ? `It lets the container ${means}, here only within the rights of the user who runs it.`
            : `It lets the container ${means}${shortOfControl.has(name) ? "" : "; run by root, that is close to full control of this machine"}.`,
          range: value.range,
          actions: [deletePart(`Delete ${value.text.toUpperCase()}`, value)],
        },
      ];
    }),
};
