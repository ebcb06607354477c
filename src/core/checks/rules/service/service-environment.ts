import type { Rule } from "../../model/rule.ts";
import { containerOf, containerWith } from "../../model/unit-examples.ts";

export const serviceEnvironment: Rule = {
  id: "service-environment",
  group: "service",
  severity: "note",
  when: "[Service] has `Environment=` or `EnvironmentFile=`, [Container] has neither, and no value outside [Service] has a $ in it.",
  notWhen: "The first of these variables is one that podman itself reads.",
  message: "Variables of [Service] reach podman, not the program in the container.",
  fix: "Move them to [Container].",
  evidence: [
    { kind: "source", name: "generator-spec.md section 7.1" },
    { kind: "source", name: "containers/qm qm.container (uses them for ${ROOTFS})" },
  ],
  examples: {
    fires: [
      containerWith("[Service]\nEnvironment=MODE=prod"),
      containerWith("[Service]\nEnvironmentFile=/etc/app.env"),
    ],
    silent: [
      containerOf("Image=${IMAGE}\n[Service]\nEnvironment=IMAGE=quay.io/example/app:1"),
      containerWith("Environment=MODE=prod\n[Service]\nEnvironment=MODE=prod"),
    ],
  },
  check: ({ settings, document }) => {
    const [first] = ["Environment", "EnvironmentFile"].flatMap((key) => settings.values("Service", key));
    if (first === undefined || isForPodman(first.text)) return [];
    if (["Environment", "EnvironmentFile"].some((key) => settings.value("Container", key))) return [];
    const isUsed = document.lines.some(
      (line) => line.kind === "entry" && line.section !== "Service" && line.value.includes("$"),
    );
    if (isUsed) return [];
    return [
      {
        title: `${first.entry.key}= in [Service] does not reach the program`,
        why: "These variables are podman’s own. The program in the container gets those of [Container].",
        range: first.range,
      },
    ];
  },
};

/** Variables that podman itself reads (man podman, Environment Variables). */
function isForPodman(text: string): boolean {
  return /^(?:PODMAN_|CONTAINERS_|REGISTRY_|STORAGE_|XDG_|TMPDIR=|DBUS_|[A-Za-z]+_(?:proxy|PROXY)=)/.test(
    text,
  );
}
