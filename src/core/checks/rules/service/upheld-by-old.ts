import { does } from "../../../podman/behaviours.ts";
import { addLine } from "../../fixes/settings.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const upheldByOld: Rule = {
  id: "upheld-by-old",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "[Install] has `UpheldBy=`.",
  notWhen: "`WantedBy=` names the same unit.",
  where: "Up to Podman 5.4.",
  message:
    "Quadlet reads `UpheldBy=` from Podman 5.5 on, and ignores it before. What Quadlet makes of it counts from systemd 254 on: an older one does not look at it.",
  fix: "Write `WantedBy=` as well. It starts the service, too, but does not start it again.",
  evidence: [
    { kind: "source", name: "RELEASE_NOTES.md@v5.8.3 (5.5.0)" },
    { kind: "source", name: "generator-spec.md section 13" },
    { kind: "source", name: "NEWS of systemd 254; a run of systemd 252, which passes over TARGET.upholds/" },
  ],
  examples: {
    fires: [containerWith("[Install]\nUpheldBy=default.target", { podman: "5.4" })],
    silent: [
      containerWith("[Install]\nUpheldBy=default.target\nWantedBy=default.target", { podman: "5.4" }),
      containerWith("[Install]\nUpheldBy=default.target", { podman: "5.5" }),
      containerWith("[Install]\nWantedBy=default.target", { podman: "5.4" }),
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const [first] = settings.values("Install", "UpheldBy");
    if (first === undefined || does(podman, "upheldLinks")) return [];
    const wanted = settings.values("Install", "WantedBy").map(({ text }) => text);
    if (wanted.includes(first.text)) return [];
    return [
      {
        title: `Podman ${podman} ignores UpheldBy=`,
        why: "It came with Podman 5.5. WantedBy= starts the service too, but does not start it again.",
        range: first.entry.keyRange,
        actions: [
          addLine(
            `Add WantedBy=${first.text}`,
            settings,
            { section: "Install", key: "WantedBy" },
            first.text,
          ),
        ],
      },
    ];
  },
};
