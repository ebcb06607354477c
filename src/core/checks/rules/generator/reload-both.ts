import { containerWith } from "../../unit-examples.ts";
import { deleteLines } from "../../fixes.ts";
import type { Rule } from "../../rule.ts";
import { refusedAs } from "./refused-as.ts";

/** rules.md reload-both */
export const reloadBoth: Rule = {
  id: "reload-both",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A container has both ReloadCmd= and ReloadSignal=, each with a value.",
  where: "From Podman 5.5, which brought these keys.",
  message: "A service reloads in one way only; Quadlet refuses the file.",
  fix: "Delete one of the lines.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP")],
    silent: [
      containerWith("ReloadSignal=SIGHUP"),
      containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP\nReloadSignal="),
    ],
  },
  check: refusedAs(["reload-command-and-signal"], (_, { settings }) => ({
    title: "ReloadCmd= and ReloadSignal= exclude each other",
    actions: ["ReloadCmd", "ReloadSignal"].map((key) =>
      deleteLines(`Delete ${key}=`, settings.lines("Container", key)),
    ),
  })),
};
