import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { deleteKey } from "./parts/delete-key.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const reloadBoth: Rule = {
  id: "reload-both",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A container has both `ReloadCmd=` and `ReloadSignal=`, each with a value.",
  where: "From Podman 5.5, which brought these keys.",
  message: "A service reloads in one way only; Quadlet refuses the file.",
  fix: "Delete one of the lines.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [
      containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP"),
      containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP", { podman: "5.5" }),
    ],
    silent: [
      containerWith("ReloadSignal=SIGHUP"),
      containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP\nReloadSignal="),
      containerWith("ReloadCmd=nginx -s reload\nReloadSignal=SIGHUP", { podman: "5.4" }),
    ],
  },
  check: refusedAs(["reload-command-and-signal"], (_, context) => ({
    title: "ReloadCmd= and ReloadSignal= exclude each other",
    actions: ["ReloadCmd", "ReloadSignal"].flatMap((key) => deleteKey(context, key)),
  })),
};
