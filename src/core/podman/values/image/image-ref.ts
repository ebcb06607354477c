import { imageReference, imageReferenceProblem, isImageId, transportOf } from "./image-reference.ts";
import { grammar, isFilledIn } from "../../words/part.ts";
import type { ValueReader } from "../../words/part.ts";

export type ImagePart =
  /** A `.image` or `.build` file. */
  | "unit"
  | "image-id"
  /** The kind of place that the image is in, such as `oci`. */
  | "transport"
  /** What a transport finds its image by. */
  | "location"
  | "registry"
  | "repository"
  | "tag"
  | "digest";

/**
 * `Image=` and the like: `[registry/]repository[:tag][@digest]`, a file, an ID or a transport (generator-spec.md 8.1
 * and 15; rule image-reference-invalid; man containers-transports).
 */
export const imageRef = grammar<ImagePart>("image-ref", (value) => {
  const { text, whole } = value;
  const transport = transportOf(text);
  if (/\.(?:image|build)$/.test(text)) value.part("unit", whole);
  else if (transport !== undefined) {
    value.part("transport", { from: 0, to: transport.length });
    value.part("location", { from: transport.length + 1, to: text.length });
  } else if (isImageId(text)) value.part("image-id", whole);
  else readReference(value);
});

function readReference(value: ValueReader<ImagePart>): void {
  const { registry, repository, tag, digest } = imageReference(value.text);
  const name = registry === undefined ? 0 : registry.length + 1;
  const nameEnd = name + repository.length;
  const tagEnd = tag === undefined ? nameEnd : nameEnd + 1 + tag.length;
  value.part("registry", { from: 0, to: registry?.length ?? 0 });
  value.part("repository", { from: name, to: nameEnd });
  value.part("tag", { from: nameEnd + 1, to: tagEnd });
  if (digest !== undefined) value.part("digest", { from: tagEnd + 1, to: value.text.length });
  checkReference(value, nameEnd, tagEnd);
}

/** Points at the first of name, tag and digest with which the reference stops being one. */
function checkReference(value: ValueReader<ImagePart>, nameEnd: number, tagEnd: number): void {
  const { text } = value;
  if (isFilledIn(text)) return;
  const ends = [nameEnd, tagEnd, text.length];
  const end = ends.find((to) => imageReferenceProblem(text.slice(0, to)) !== undefined);
  const reason = imageReferenceProblem(text);
  if (end === undefined || reason === undefined) return;
  const from = end === nameEnd ? 0 : Math.min((ends[ends.indexOf(end) - 1] ?? 0) + 1, end);
  value.problem({ from, to: end }, `Podman can’t read this image reference: ${reason}`);
}
