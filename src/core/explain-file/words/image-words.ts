import {
  imageReference,
  isFullyQualifiedImage,
  isImageId,
} from "../../podman/values/image/image-reference.ts";
import { describeImage } from "../../podman/values/image/image.ts";
import { shortened } from "./shown.ts";

/**
 * An image in words: “the image library/nginx from docker.io, tag 1.27”. Source: man podman-run, IMAGE; for names of
 * files generator-spec.md 8.3.
 */
export function imageWords(text: string): string {
  const name = shortened(text);
  if (text.endsWith(".image") && !text.includes("/")) return `the image that ${name} downloads`;
  if (text.endsWith(".build") && !text.includes("/")) return `the image that ${name} builds`;
  if (isImageId(text)) return `the image with the ID ${name}`;
  if (/[%$]|\s/.test(text) || isOfTransport(text)) return `the image ${name}`;
  const { registry, repository, tag, digest } = imageReference(text);
  const version = versionWords(tag, digest);
  if (registry === "localhost") return `the image ${shortened(repository)} of this machine, ${version}`;
  if (registry === undefined || !isFullyQualifiedImage(text))
    return `the image ${shortened(repository)}, ${version}, from whichever registry Podman finds for that short name`;
  return `the image ${shortened(repository)} from ${registry}, ${version}`;
}

/** Comes the image from where a word such as `docker-archive:` says? */
export function isOfTransport(text: string): boolean {
  return describeImage(text).kind === "transport";
}

function versionWords(tag: string | undefined, digest: string | undefined): string {
  if (digest !== undefined) return `exactly the one with the digest ${digest.slice(0, 19)}…`;
  if (tag === undefined) return "tag latest, since it names none";
  return `tag ${shortened(tag)}`;
}
