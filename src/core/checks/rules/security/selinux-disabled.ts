import { isTrue } from "../../../podman/words/single-value.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { deletePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { securityOptions } from "./parts/security-options.ts";

export const selinuxDisabled: Rule = {
  id: "selinux-disabled",
  group: "security",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`SecurityLabelDisable=` is true, or `PodmanArgs=` has --security-opt label=disable.",
  message: "SELinux no longer separates this container from the machine’s files and from other containers.",
  fix: "Use :Z or :z on the mounts, or `SecurityLabelType=` with a policy made by udica.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/security-opt.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("SecurityLabelDisable=true"),
      containerWith("SecurityLabelDisable=yes"),
      containerWith("PodmanArgs=--security-opt label=disable"),
      containerWith("PodmanArgs=--memory 1g --security-opt=label=disable"),
    ],
    silent: [
      containerWith("SecurityLabelDisable=false"),
      containerWith("SecurityLabelDisable=true\nSecurityLabelDisable="),
      containerWith("PodmanArgs=--security-opt label=type:app.process"),
      containerWith("SecurityLabelNested=true"),
    ],
  },
  check: ({ settings }) => {
    const key = settings.value("Container", "SecurityLabelDisable");
    const options = securityOptions(settings, "label").filter(({ text }) => text === "disable");
    const found = [...(key !== undefined && isTrue(key.text) ? [key] : []), ...options];
    return found.map((value) => ({
      title: "SELinux does not separate this container any more",
      why: "It can touch files of this machine and of other containers wherever their permissions allow it. For mounts, :Z or :z is enough.",
      range: value.range,
      actions: [
        value === key
          ? deleteLines("Delete the line", settings.lines("Container", "SecurityLabelDisable"))
          : deletePart("Delete the option", value),
      ],
    }));
  },
};
