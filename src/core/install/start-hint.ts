import { unitKindOf } from "../quadlet/names/unit-kind.ts";
import { whyNoUnit } from "../quadlet/names/unit-name.ts";
import { pullLimit } from "../podman/pull-limit.ts";
import type { Target } from "../podman/target.ts";
import { describeImage } from "../podman/values/image/image.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { lastValue } from "../unit-file/read.ts";
import type { StartableUnit } from "./install-place.ts";

const imageOwner: Readonly<Record<Target["scope"], string>> = {
  system: "root’s images",
  user: "that user’s images",
  qm: "the images inside the partition",
};

/**
 * One sentence on what a first start depends on, if it depends on something: the instance of a template, an image that
 * can't be downloaded, or the time that a download takes (paths.md 4).
 */
export function startHint(
  unit: StartableUnit,
  { scope, podman }: Target,
  document: UnitDocument,
  fileName: string,
): string | undefined {
  if (unit.kind === "refused") return whyNoUnit;
  if (unit.kind === "any-instance")
    return "The file is a template: put a name of your choice in the place of NAME.";
  if (unitKindOf(fileName)?.section !== "Container") return undefined;
  const image = lastValue(document, { section: "Container", key: "Image" }) ?? "";
  const { kind } = describeImage(image);
  if (kind === "local") return `${image} is not downloaded: it has to be among ${imageOwner[scope]}.`;
  if (kind === "unit" || kind === "empty") return undefined;
  const service = (key: string) => lastValue(document, { section: "Service", key });
  // A oneshot has no limit (man systemd.service, TimeoutStartSec=).
  const limit = service("TimeoutStartSec") ?? service("TimeoutSec");
  if (limit !== undefined || service("Type") === "oneshot") return undefined;
  if (lastValue(document, { section: "Container", key: "Pull" }) === "never") return undefined;
  return `The first start downloads the image; when that takes over ${pullLimit(podman)}, set TimeoutStartSec= in [Service].`;
}
