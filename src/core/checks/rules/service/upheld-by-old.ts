import { isSince } from "../../../settings/release.ts";
import { addLine } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";

/** rules.md upheld-by-old */
export const upheldByOld: Rule = {
  id: "upheld-by-old",
  group: "service",
  severity: "warning",
  kinds: "all",
  when: "[Install] has UpheldBy.",
  where: "target below 5.5 (example: target 5.4).",
  message: "Before 5.5 Quadlet ignores UpheldBy.",
  fix: "`WantedBy=` as well.",
  evidence: [
    { kind: "source", name: "RELEASE_NOTES.md@v5.8.3 (5.5.0)" },
    { kind: "source", name: "generator-spec.md section 13" },
  ],
  examples: {
    fires: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nUpheldBy=default.target\n",
        },
        target: { podman: "5.4" },
      },
    ],
    silent: [
      {
        files: {
          "app.container": "[Container]\nImage=quay.io/example/app:1\n[Install]\nWantedBy=default.target\n",
        },
        target: { podman: "5.4" },
      },
    ],
  },
  check: ({ settings, target: { podman } }) => {
    const [first] = settings.values("Install", "UpheldBy");
    if (first === undefined || isSince(podman, "5.5")) return [];
    const wanted = settings.values("Install", "WantedBy").map(({ text }) => text);
    if (wanted.includes(first.text)) return [];
    return [
      {
        title: `Podman ${podman} ignores UpheldBy=`,
        why: "It came with Podman 5.5. WantedBy= starts the service too, but does not start it again.",
        range: first.entry.keyRange,
        actions: [addLine(`Add WantedBy=${first.text}`, { section: "Install", key: "WantedBy" }, first.text)],
      },
    ];
  },
};
