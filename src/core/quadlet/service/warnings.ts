import { isFullyQualifiedImage } from "../../podman/values/image/image-reference.ts";
import { namesImageUnit } from "../references/image-unit.ts";
import type { Conversion } from "../conversion/conversion.ts";

/** What the generator says before it converts a unit (generator-spec.md 15, Warnings). */
export function addWarnings(conversion: Conversion): void {
  if (conversion.behaviours.has("warnsOfServiceUser")) warnOfServiceUser(conversion);
  warnOfShortName(conversion);
}

function warnOfServiceUser(conversion: Conversion): void {
  for (const key of ["User", "Group", "DynamicUser"]) {
    const [entry] = conversion.unit.entries("Service", key);
    if (entry !== undefined)
      conversion.warn(
        `Warning: using key ${key} in the Service group is not supported - use at your own risk`,
        entry,
      );
  }
}

const sectionsWithImage: ReadonlySet<string> = new Set(["Container", "Volume", "Image", "Artifact"]);

function warnOfShortName(conversion: Conversion): void {
  const { unit, behaviours } = conversion;
  if (!sectionsWithImage.has(unit.kind.section)) return;
  // Volumes of images came with image units (runs of 4.7.2 and 4.8.3).
  if (unit.kind.section === "Volume" && !behaviours.has("imageUnits")) return;
  const image = conversion.last("Image");
  if (image === undefined || namesImageUnit(image.text, behaviours) || isFullyQualifiedImage(image.text))
    return;
  conversion.warn(
    `Warning: ${unit.fileName} specifies the image "${image.text}" which not a fully qualified image name. This is not ideal for performance and security reasons. See the podman-pull manpage discussion of short-name-aliases.conf for details.`,
    image.entry,
  );
}
