import {
  imageReference,
  imageReferenceProblem,
  isFullyQualifiedImage,
  isImageId,
  transportOf,
} from "./image-reference.ts";
import { localImage } from "./local-image.ts";
import { isSpecifier } from "../expansion/specifier-letters.ts";

/** What a text is as an image, and what follows from that. */
export type ImageHint =
  | { readonly kind: "empty"; readonly sentence: string }
  /** A `.build` or `.image` file that has to be loaded with this one. */
  | { readonly kind: "unit"; readonly sentence: string }
  /** systemd fills in a part, so the text says nothing certain. */
  | { readonly kind: "dynamic"; readonly sentence: string }
  | { readonly kind: "transport"; readonly sentence: string }
  | { readonly kind: "image-id"; readonly sentence: string }
  | { readonly kind: "invalid"; readonly sentence: string }
  | { readonly kind: "local"; readonly sentence: string }
  | { readonly kind: "short-name"; readonly suggestion: string; readonly sentence: string }
  | { readonly kind: "digest"; readonly sentence: string }
  | { readonly kind: "no-tag"; readonly sentence: string }
  | { readonly kind: "latest"; readonly sentence: string }
  | { readonly kind: "tag"; readonly sentence: string };

/**
 * Says what a value of `Image=` is; the first that holds, in the order of `ImageHint`.
 * Source: generator-spec.md 8.1 (units), 15 (fully qualified); rule image-*.
 */
export function describeImage(text: string): ImageHint {
  if (text === "")
    return { kind: "empty", sentence: "Name the image to run, such as docker.io/library/nginx:1.27." };
  if (/\.(?:build|image)$/.test(text)) return describeUnit(text);
  const unknown = [...text.matchAll(/%(.)/g)].find(
    ([, letter = ""]) => letter !== "%" && !isSpecifier(letter),
  );
  if (unknown) {
    const reason = `systemd knows no ${unknown[0]} and refuses the service.`;
    return { kind: "invalid", sentence: reason };
  }
  if (/\$\{[^:}$]*\}|^\$[A-Za-z_]|%[A-Za-z]/.test(text))
    return {
      kind: "dynamic",
      sentence: "systemd fills in a part of this name, so it can’t be checked here.",
    };
  const transport = transportOf(text);
  if (transport !== undefined)
    return {
      kind: "transport",
      sentence: `Podman gets this image by the transport ${transport}.`,
    };
  if (isImageId(text))
    return {
      kind: "image-id",
      sentence: "An image ID: Podman will not pull it. It has to be in the image store.",
    };
  const reason = imageReferenceProblem(text);
  if (reason !== undefined)
    return { kind: "invalid", sentence: `Podman can’t read this image reference: ${reason}` };
  return describeReference(text);
}

function describeUnit(file: string): ImageHint {
  const does = file.endsWith(".build") ? "Built by" : "Pulled by";
  return { kind: "unit", sentence: `${does} ${file}, which has to be installed beside this file.` };
}

function describeReference(text: string): ImageHint {
  const { registry, tag, digest } = imageReference(text);
  if (registry === "localhost") return { kind: "local", sentence: localImage };
  if (!isFullyQualifiedImage(text)) return describeShortName(text);
  if (digest !== undefined)
    return {
      kind: "digest",
      sentence: "Pinned by its digest: exactly this image runs, until you change the line.",
    };
  if (tag === undefined)
    return {
      kind: "no-tag",
      sentence: "Without a tag this means :latest: what runs can change at every pull.",
    };
  if (tag === "latest")
    return { kind: "latest", sentence: "What :latest means can change: a pull may bring another version." };
  return {
    kind: "tag",
    sentence: `Podman runs what the registry calls ${tag} at the time of the pull.`,
  };
}

function describeShortName(text: string): ImageHint {
  const suggestion = text.includes("/") ? `docker.io/${text}` : `docker.io/library/${text}`;
  return {
    kind: "short-name",
    suggestion,
    sentence: `Which registry this comes from depends on the machine: write ${suggestion} for Docker Hub.`,
  };
}
