import { isTrue } from "../../podman/words/single-value.ts";
import { lastValue } from "../../unit-file/read.ts";
import type { ExplainedFile } from "./key-lines.ts";

/** Does starting a pod start the container, too? Source: man podman-systemd.unit, Pod= and StartWithPod=. */
export function startsWithPod({ document }: ExplainedFile): boolean {
  const pod = lastValue(document, { section: "Container", key: "Pod" }) ?? "";
  const start = lastValue(document, { section: "Container", key: "StartWithPod" });
  return pod !== "" && (start === undefined || isTrue(start));
}
