import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { emptySource, whyNoSource } from "./parts/mount-fields.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const mountSourceMissing: Rule = {
  id: "mount-source-missing",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A mount of the type volume, bind, glob, image or artifact has no source= or src=. Without a type it is a volume from Podman 5.6.",
  notWhen: "From Podman 6.0 a volume needs no source.",
  where:
    "Up to Podman 5.6 the generator crashes over it, so that no file becomes a service (seen with 5.4.2).",
  message: "Podman has to know what to mount; Quadlet refuses the file.",
  fix: "Add src= with a path or a name.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v6.0.0-rc1" },
    { kind: "source", name: "Runs of the generators 5.4.2 (crash) and 5.8.6" },
  ],
  examples: {
    fires: [
      containerWith("Mount=type=bind,target=/data"),
      containerWith("Mount=target=/data"),
      containerWith("Mount=type=bind,target=/data", { podman: "6.1" }),
    ],
    silent: [
      containerWith("Mount=type=tmpfs,target=/data"),
      containerWith("Mount=type=volume,target=/data", { podman: "6.0" }),
    ],
  },
  check: refusedAs(["empty-source", "missing-source"], ({ text, entry }, context) => {
    if (entry !== undefined && emptySource(context, entry) !== undefined) return undefined;
    return { title: "This mount names nothing to mount", why: whyNoSource(context, text) };
  }),
};
