import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const killmodeInvalid: Rule = {
  id: "killmode-invalid",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`KillMode=` of [Service] is set, and is neither mixed nor control-group.",
  where: "In .container and .kube files.",
  message: "Quadlet takes only mixed and control-group; it refuses the file.",
  fix: "Delete the line: mixed is what Quadlet writes.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("[Service]\nKillMode=process"),
      containerWith("[Service]\nKillMode="),
      { files: { "app.kube": "[Kube]\nYaml=app.yml\n[Service]\nKillMode=none\n" } },
    ],
    silent: [
      containerWith("[Service]\nKillMode=mixed"),
      containerWith("[Service]\nKillMode=control-group"),
      { files: { "app.volume": "[Volume]\n[Service]\nKillMode=process\n" } },
    ],
  },
  check: refusedAs(["kill-mode"], ({ refusal }, { settings }) => ({
    title: `Quadlet does not take KillMode=${refusal.text}`,
    actions: [deleteLines("Delete the line", settings.lines("Service", "KillMode"))],
  })),
};
