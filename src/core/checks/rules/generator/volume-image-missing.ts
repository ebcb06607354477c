import type { Rule, RuleExample } from "../../model/rule.ts";
import { refusedAs } from "./parts/refused-as.ts";

const volume = (lines: string): RuleExample => ({ files: { "data.volume": `[Volume]\n${lines}\n` } });

export const volumeImageMissing: Rule = {
  id: "volume-image-missing",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`Driver=` of a volume is exactly image, and there is no `Image=`.",
  where: "In .volume files, from Podman 4.8.",
  message: "The driver takes what is in the volume from an image; Quadlet refuses the file.",
  fix: "Add `Image=`.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [volume("Driver=image")],
    silent: [volume("Driver=image\nImage=quay.io/example/data:1"), volume("Driver=local")],
  },
  check: refusedAs(["missing-volume-image"], (_, { settings }) => {
    const driver = settings.value("Volume", "Driver");
    return { title: "Driver=image needs Image= beside it", ...(driver && { range: driver.range }) };
  }),
};
