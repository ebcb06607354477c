import { readsKey } from "../../../podman/keys/keys.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { deletePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { securityOptions } from "./parts/security-options.ts";

/** Podman gives a user’s container no profile that could be off. */
export const apparmorUnconfined: Rule = {
  id: "apparmor-unconfined",
  group: "security",
  severity: "warning",
  kinds: ["Container", "drop-in"],
  when: "`AppArmor=` is unconfined (Podman 5.8 and newer), or `PodmanArgs=` has --security-opt apparmor=unconfined.",
  where: "System units and QM: without root, Podman uses no AppArmor.",
  message: "The AppArmor profile that holds the container back is off.",
  fix: "Delete the line.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/security-opt.md@v5.8.3" },
    { kind: "source", name: "containers/common, pkg/apparmor (CheckProfileAndLoadDefault)" },
  ],
  examples: {
    fires: [
      containerWith("PodmanArgs=--security-opt apparmor=unconfined"),
      containerWith("AppArmor=unconfined"),
      containerWith("PodmanArgs=--security-opt=apparmor=unconfined", { podman: "5.4" }),
    ],
    silent: [
      containerWith("PodmanArgs=--security-opt apparmor=my-profile"),
      containerWith("AppArmor=unconfined\nAppArmor=my-profile"),
      containerWith("AppArmor=unconfined", { podman: "5.4" }),
      containerWith("AppArmor=unconfined", { scope: "user" }),
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope === "user") return [];
    const key = readsKey(target.podman, "Container", "AppArmor")
      ? settings.value("Container", "AppArmor")
      : undefined;
    const options = securityOptions(settings, "apparmor").filter(isUnconfined);
    const found = [...(key !== undefined && isUnconfined(key) ? [key] : []), ...options];
    return found.map((value) => ({
      title: "The AppArmor profile of this container is off",
      why: "It is what keeps a program that leaves the container from files and mounts of this machine, where AppArmor is in use.",
      range: value.range,
      actions: [
        value === key
          ? deleteLines("Delete the line", settings.lines("Container", "AppArmor"))
          : deletePart("Delete the option", value),
      ],
    }));
  },
};

function isUnconfined({ text }: SettingValue): boolean {
  return text === "unconfined";
}
