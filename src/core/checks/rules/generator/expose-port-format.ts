import { portFormat } from "../../../quadlet/command/port-format.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const exposePortFormat: Rule = {
  id: "expose-port-format",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A value of `ExposeHostPort=` does not end in a port or a range of ports, with /tcp or /udp behind it at most.",
  message: "Quadlet takes it for no port and refuses the file.",
  fix: "Write PORT, PORT-PORT or PORT/udp.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 8.3, stage 34" },
  ],
  examples: {
    fires: [
      containerWith("ExposeHostPort=80/sctp"),
      containerWith("ExposeHostPort=80/UDP"),
      containerWith("ExposeHostPort=http"),
    ],
    silent: [
      containerWith("ExposeHostPort=80-90/udp"),
      containerWith("ExposeHostPort=http\nExposeHostPort=\nExposeHostPort=80"),
    ],
  },
  check: refusedAs(["port-format"], ({ refusal: { key, text }, entry }) => {
    if (key !== "ExposeHostPort") return undefined;
    const small = text.toLowerCase();
    return {
      title: `ExposeHostPort=${text} is no port`,
      actions:
        entry !== undefined && portFormat.test(small)
          ? [replacePart(`Write ${small}`, entry, entry.valueRange, small)]
          : [],
    };
  }),
};
