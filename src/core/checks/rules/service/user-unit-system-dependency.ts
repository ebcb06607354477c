import { deletePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { isSystemUnit, meansNetwork } from "./parts/system-units.ts";

export const userUnitSystemDependency: Rule = {
  id: "user-unit-system-dependency",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "`After=`, `Wants=`, `Requires=` or `BindsTo=` of [Unit] names a unit that only the manager of the system has, such as network-online.target, local-fs.target, docker.service or firewalld.service.",
  where: "Units of a user.",
  message:
    "A user’s service manager does not see units of the system: in `After=` and `Wants=` they do nothing, in `Requires=` and `BindsTo=` they make the start fail.",
  fix: "Delete the name. For the network Quadlet waits by itself from Podman 5.3 on.",
  evidence: [
    {
      kind: "source",
      name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Implicit network dependencies)",
    },
  ],
  examples: {
    fires: [
      containerWith("[Unit]\nAfter=network-online.target", { scope: "user" }),
      containerWith("[Unit]\nRequires=db.service docker.service", { scope: "user" }),
      containerWith("[Unit]\nWants=network-online.target\nAfter=network-online.target", { scope: "user" }),
    ],
    silent: [
      containerWith("[Unit]\nAfter=db.service", { scope: "user" }),
      containerWith("[Unit]\nAfter=network-online.target"),
      containerWith("[Unit]\nAfter=network-online.target\nAfter=", { scope: "user" }),
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope !== "user") return [];
    return ["After", "Wants", "Requires", "BindsTo"]
      .flatMap((key) => settings.values("Unit", key))
      .filter(({ text }) => isSystemUnit(text))
      .map((word) => ({
        title: `A user’s service manager has no ${word.text} for ${word.entry.key}=`,
        why: `Only the manager of the system has that unit: here the word ${isHarmless(word.entry.key) ? "does nothing" : "makes the start fail"}.${meansNetwork(word.text) ? " Quadlet waits for the network by itself from Podman 5.3." : ""}`,
        range: word.range,
        actions: [deletePart(`Delete ${word.text}`, word)],
      }));
  },
};

/** Order and wishes of unknown units are passed over (man systemd.unit). */
function isHarmless(key: string): boolean {
  return key === "After" || key === "Wants";
}
