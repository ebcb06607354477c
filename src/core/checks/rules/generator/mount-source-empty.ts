import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { emptySource, whyNoSource } from "./parts/mount-fields.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const mountSourceEmpty: Rule = {
  id: "mount-source-empty",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A mount has source= or src= with nothing behind it, or the bare word source or src.",
  where: "Up to Podman 5.6 the generator crashes over it, so that no file becomes a service.",
  message: "Podman has to know what to mount; Quadlet refuses the file.",
  fix: "Write a path or a name behind source=.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "Runs of the generators 5.4.2 (crash) and 5.8.6" },
  ],
  examples: {
    fires: [
      containerWith("Mount=type=bind,source=,target=/data"),
      containerWith("Mount=type=bind,src,target=/data"),
    ],
    silent: [containerWith("Mount=type=bind,source=/srv,target=/data")],
  },
  check: refusedAs(["empty-source", "missing-source", "source-without-value"], ({ text, entry }, context) => {
    const range = entry && emptySource(context, entry);
    return range && { title: "The source of this mount is empty", why: whyNoSource(context, text), range };
  }),
};
