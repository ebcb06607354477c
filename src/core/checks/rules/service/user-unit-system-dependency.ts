import { isSystemUnit } from "./system-units.ts";
import { wordFix } from "./word-fix.ts";
import type { Rule } from "../../rule.ts";

/** rules.md user-unit-system-dependency */
export const userUnitSystemDependency: Rule = {
  id: "user-unit-system-dependency",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "After, Wants, Requires or BindsTo in [Unit] names network.target, network-online.target, multi-user.target, local-fs.target, remote-fs.target, docker.service, firewalld.service, NetworkManager.service, or another unit that is known to be a system unit.",
  where: "scope user.",
  message:
    "User units cannot depend on system units: unknown ones are ignored in After= and fail in Requires=.",
  fix: "Delete it; Quadlet waits for the network by itself (podman-user-wait-network-online.service, 5.3+).",
  evidence: [
    {
      kind: "source",
      name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3 (Implicit network dependencies)",
    },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Unit]\nAfter=network-online.target\n[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { scope: "user" },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Unit]\nAfter=db.service\n[Container]\nImage=quay.io/example/app:1\n",
        },
        target: { scope: "user" },
      },
    ],
  },
  check: ({ settings, target }) => {
    if (target.scope !== "user") return [];
    return ["After", "Wants", "Requires", "BindsTo"]
      .flatMap((key) => settings.values("Unit", key))
      .filter(({ text }) => isSystemUnit(text))
      .map((word) => ({
        title: `A user’s service can’t wait for ${word.text}`,
        why: `It is a unit of the system manager, which a user’s manager does not see: ${word.entry.key}= ${word.entry.key === "After" || word.entry.key === "Wants" ? "does nothing here" : "makes the start fail"}. Quadlet waits for the network by itself from Podman 5.3.`,
        range: word.range,
        actions: [wordFix(`Delete ${word.text}`, settings, word, undefined)],
      }));
  },
};
