import { deleteLines } from "../../fixes/lines.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const serviceTypeInvalid: Rule = {
  id: "service-type-invalid",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`Type=` of [Service] is set, and is neither notify nor oneshot.",
  where: "In .container and .kube files.",
  message: "Quadlet takes only notify and oneshot; it refuses the file.",
  fix: "Delete the line: Quadlet then writes notify.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith("[Service]\nType=simple"), containerWith("[Service]\nType=Notify")],
    silent: [
      containerWith("[Service]\nType=oneshot"),
      containerWith("[Service]\nType=notify"),
      { files: { "app.volume": "[Volume]\n[Service]\nType=simple\n" } },
    ],
  },
  check: refusedAs(["service-type"], ({ refusal }, { settings }) => ({
    title: `Quadlet does not take Type=${refusal.text}`,
    actions: [deleteLines("Delete the line", settings.lines("Service", "Type"))],
  })),
};
