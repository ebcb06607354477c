import type { FileKind } from "../../../../quadlet/names/unit-kind.ts";
import { isFilledIn } from "../../../../podman/words/part.ts";
import { imageReference } from "../../../../podman/values/image/image-reference.ts";
import type { ImageReference } from "../../../../podman/values/image/image-reference.ts";
import { describeImage } from "../../../../podman/values/image/image.ts";
import { isTrue } from "../../../../podman/words/single-value.ts";
import type { OwnSection } from "../../../reading/own-section.ts";
import type { SettingValue } from "../../../../podman/settings/unit-settings.ts";

/** The files that name an image by `Image=`. */
export const kindsWithImage: readonly FileKind[] = ["Container", "Image", "Volume"];

/** A value of `Image=` that is the reference of an image, cut into its parts. */
export interface WrittenImage extends ImageReference {
  readonly value: SettingValue;
}

/** The image that Podman gets by a file: of a volume only with the driver that takes one (generator-spec.md 11). */
export function usedImage(file: OwnSection): WrittenImage | undefined {
  const isUsed = file.section !== "Volume" || file.settings.value("Volume", "Driver")?.text === "image";
  return isUsed ? writtenImage(file) : undefined;
}

/**
 * The image that a file names; undefined where that is a `.image` or `.build` file, an ID, a transport, or known only
 * at the start.
 */
export function writtenImage({ settings, section }: OwnSection): WrittenImage | undefined {
  const value = settings.value(section, "Image");
  if (value === undefined || isFilledIn(value.text) || otherKinds.has(describeImage(value.text).kind))
    return undefined;
  return { value, ...imageReference(value.text) };
}

const otherKinds: ReadonlySet<string> = new Set(["unit", "dynamic", "transport", "image-id"]);

/** Has its reference neither a tag nor a digest? With `AllTags=` it needs none. */
export function hasNoTag({ settings, section }: OwnSection, { tag, digest, value }: WrittenImage): boolean {
  const isAll = isTrue(settings.value(section, "AllTags")?.text ?? "");
  return tag === undefined && digest === undefined && !isAll && !/\s|:\/\//.test(value.text);
}

/** Is the image updated from its registry? `image` is the older word for it (pkg/autoupdate/autoupdate.go@v5.8.3). */
export function isUpdatedFromRegistry({ settings, section }: OwnSection): boolean {
  const policy = settings.value(section, "AutoUpdate")?.text;
  return policy === "registry" || policy === "image";
}
