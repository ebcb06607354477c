import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const mountCsv: Rule = {
  id: "mount-csv",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A word of `Mount=` can’t be read as fields between commas, because a double quote stands inside one or is never closed; or it has no type=, which Podman needs up to 5.5.",
  message: "The mount can’t be read; Quadlet refuses the file.",
  fix: "Put quotes around a whole field: `Mount='type=bind,\"source=/a,b\",target=/c'`.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "generator-spec.md 10" },
  ],
  examples: {
    fires: [
      containerWith(String.raw`Mount=type=bind,source=/a\"b,target=/c`),
      containerWith("Mount=source=/a,target=/c", { podman: "5.5" }),
    ],
    silent: [
      containerWith("Mount=type=bind,source=/a,target=/c"),
      containerWith(`Mount='type=bind,"source=/a,b",target=/c'`),
      containerWith("Mount=source=a,target=/c", { podman: "5.6" }),
    ],
  },
  check: refusedAs(["mount-record", "mount-format"], ({ refusal }) => ({
    title:
      refusal.kind === "mount-format"
        ? "Podman can’t read this mount: it has no type="
        : "Podman can’t read this mount: a quote stands where none may",
  })),
};
