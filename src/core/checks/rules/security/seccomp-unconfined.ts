import { deleteLines } from "../../fixes/lines.ts";
import { deletePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";
import { securityOptions } from "./parts/security-options.ts";

export const seccompUnconfined: Rule = {
  id: "seccomp-unconfined",
  group: "security",
  severity: "danger",
  kinds: ["Container", "drop-in"],
  when: "`SeccompProfile=` is unconfined, or `PodmanArgs=` has --security-opt seccomp=unconfined.",
  where: "For a user’s container a warning.",
  message: "The filter that keeps dangerous calls away from the kernel is off.",
  fix: "Delete the line.",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/security-opt.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("SeccompProfile=unconfined"),
      containerWith("PodmanArgs=--security-opt seccomp=unconfined"),
      containerWith("PodmanArgs=--security-opt=seccomp=unconfined --memory 1g"),
      foundAs("warning", containerWith("SeccompProfile=unconfined", { scope: "user" })),
      containerWith('SeccompProfile=/a.json\nSeccompProfile="unconfined"'),
    ],
    silent: [
      containerWith("SeccompProfile=/etc/containers/app-seccomp.json"),
      containerWith("SeccompProfile=unconfined\nSeccompProfile="),
      containerWith("PodmanArgs=--security-opt seccomp=/a.json"),
      containerWith("PodmanArgs=--security-opt apparmor=unconfined"),
    ],
  },
  check: ({ settings, target }) => {
    const key = settings.value("Container", "SeccompProfile");
    const options = securityOptions(settings, "seccomp").filter(isUnconfined);
    const found = [...(key !== undefined && isUnconfined(key) ? [key] : []), ...options];
    return found.map((value) => ({
      severity: target.scope === "user" ? "warning" : "danger",
      title: "The filter for system calls is off",
      why: "Podman’s seccomp profile keeps calls away from the kernel that programs hardly need and attacks do.",
      range: value.range,
      actions: [
        value === key
          ? deleteLines("Delete the line", settings.lines("Container", "SeccompProfile"))
          : deletePart("Delete the option", value),
      ],
    }));
  },
};

function isUnconfined({ text }: SettingValue): boolean {
  return text === "unconfined";
}
