import { isTrue } from "../../../podman/words/single-value.ts";
import { writeSetting } from "../../fixes/settings.ts";
import { together } from "../../fixes/together.ts";
import { droppedCapabilities } from "../../reading/capabilities.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const hardeningAvailable: Rule = {
  id: "hardening-available",
  group: "security",
  severity: "note",
  when: "None of `NoNewPrivileges=true`, `ReadOnly=true` and `DropCapability=` is set.",
  where: "Off by default; the hardening view shows it.",
  message: "Three lines that most programs tolerate would take rights away.",
  fix: "Add `NoNewPrivileges=true`, `ReadOnly=true` and `DropCapability=all`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith(""), containerWith("ReadOnly=false\nDropCapability=")],
    silent: [
      containerWith("NoNewPrivileges=true\nReadOnly=true\nDropCapability=all"),
      containerWith("ReadOnly=true"),
      containerWith("DropCapability=NET_RAW"),
      containerWith("PodmanArgs=--cap-drop=all"),
    ],
  },
  check: (context) => {
    const isOn = (key: string) => isTrue(context.settings.value("Container", key)?.text ?? "");
    const isHardened = isOn("NoNewPrivileges") || isOn("ReadOnly") || droppedCapabilities(context).length > 0;
    if (isHardened) return [];
    const lines = Object.entries(hardening).map(([key, text]) =>
      writeSetting(key, context.settings, { section: "Container", key }, text),
    );
    return [
      {
        title: "Three lines would take rights away that most programs don’t need",
        why: "NoNewPrivileges=true keeps programs from gaining rights, ReadOnly=true makes the image read-only, DropCapability=all takes the capabilities away. Try whether the program still runs.",
        actions: [together("Add the three lines", lines)],
      },
    ];
  },
};

const hardening = { NoNewPrivileges: "true", DropCapability: "all", ReadOnly: "true" };
