import { addLine } from "../../fixes/settings.ts";
import type { Rule, RuleExample } from "../../model/rule.ts";
import { refusedAs } from "./parts/refused-as.ts";

const volume = (lines: string, target: RuleExample["target"] = {}): RuleExample => ({
  files: { "data.volume": `[Volume]\n${lines}\n` },
  target,
});

export const volumeNeedsDevice: Rule = {
  id: "volume-needs-device",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "A volume has `Type=` without `Device=`; or, up to Podman 5.8, `Options=` without `Device=`.",
  notWhen: "The driver is image.",
  where: "In .volume files.",
  message: "There is nothing to mount; Quadlet refuses the file.",
  fix: "Add `Device=`; a volume in memory has `Device=tmpfs`.",
  evidence: [
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" },
    { kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v6.0.0-rc1" },
  ],
  examples: {
    fires: [volume("Type=tmpfs"), volume("Options=size=1G"), volume("Type=nfs\nDevice=")],
    silent: [
      volume("Type=tmpfs\nDevice=tmpfs"),
      volume("Options=size=1G", { podman: "6.0" }),
      volume("Driver=image\nImage=quay.io/example/data:1\nType=tmpfs"),
    ],
  },
  check: refusedAs(["missing-device"], ({ refusal: { key }, entry }, { settings }) => ({
    title: `${key}= needs Device= beside it`,
    actions:
      key === "Type" && entry?.value === "tmpfs"
        ? [addLine("Add Device=tmpfs", settings, { section: "Volume", key: "Device" }, "tmpfs")]
        : [],
  })),
};
