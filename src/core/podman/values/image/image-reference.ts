const domainComponent = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const domain = new RegExp(
  String.raw`^(?:${domainComponent}(?:\.${domainComponent})*|\[[a-fA-F0-9:]+\])(?::[0-9]+)?$`,
);
const pathComponent = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const tagText = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/;
const digestLengths: ReadonlyMap<string, number> = new Map([
  ["sha256", 64],
  ["sha384", 96],
  ["sha512", 128],
]);
const longestName = 255;

/** The parts of an image reference `[registry/]repository[:tag][@digest]`, cut but not checked. */
export interface ImageReference {
  /** Undefined in a short name, for which podman looks for a registry. */
  readonly registry: string | undefined;
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Cuts a text into the parts of an image reference, as podman does; any text has parts. */
export function imageReference(text: string): ImageReference {
  const [named, digest] = cutAtFirst(text, "@");
  const lastSlash = named.lastIndexOf("/");
  const colon = named.indexOf(":", lastSlash + 1);
  const name = colon === -1 ? named : named.slice(0, colon);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const [first, rest] = cutAtFirst(name, "/");
  return rest !== undefined && isRegistry(first)
    ? { registry: first, repository: rest, tag, digest }
    : { registry: undefined, repository: name, tag, digest };
}

/**
 * Is this name clear without looking anything up? Quadlet warns when not (generator-spec.md 15): clear are image
 * IDs and names whose part before the first `/` has a `.` or `:` or is `localhost`.
 */
export function isFullyQualifiedImage(text: string): boolean {
  if (isImageId(text)) return true;
  const [first, rest] = cutAtFirst(text, "/");
  return rest !== undefined && isRegistry(first);
}

/** Is this an image ID: `sha256:…` or 64 hexadecimal digits (generator-spec.md 15)? */
export function isImageId(text: string): boolean {
  return text.startsWith("sha256:") || /^[0-9a-fA-F]{64}$/.test(text);
}

/** The kind of place that an image is in, such as `oci`. Source: man containers-transports; rule image-reference-invalid. */
export function transportOf(text: string): string | undefined {
  const transport =
    /^(containers-storage|dir|docker-archive|docker-daemon|oci-archive|oci|ostree|sif|tarball|docker(?=:\/\/)):/;
  return transport.exec(text)?.[1];
}

/**
 * Says why podman refuses a text as image reference (“invalid reference format”, rule image-reference-invalid);
 * undefined when it takes it. Grammar: github.com/distribution/reference, as used by podman.
 */
export function imageReferenceProblem(text: string): string | undefined {
  if (/^https?:\/\//i.test(text)) return "leave out http:// or https://.";
  if (/\s/.test(text)) return "it must not contain blanks.";
  const { registry, repository, tag, digest } = imageReference(text);
  // What is no host name may still be the first part of a repository, as in a_b.c/d.
  if (registry !== undefined && !domain.test(registry) && !pathComponent.test(registry))
    return `${registry} is no registry.`;
  return repositoryProblem(registry, repository) ?? tagProblem(tag) ?? digestProblem(digest);
}

function repositoryProblem(registry: string | undefined, repository: string): string | undefined {
  if (repository === "") return "a name is missing.";
  if (/[A-Z]/.test(repository)) return `the name has lower case only: write ${repository.toLowerCase()}.`;
  const wrong = repository.split("/").find((component) => !pathComponent.test(component));
  if (wrong === "") return "a name between two slashes is missing.";
  if (wrong !== undefined)
    return `${wrong} has to begin and end with a letter or digit, with . _ or - between.`;
  const length = repository.length + (registry === undefined ? 0 : registry.length + 1);
  return length > longestName ? `the name has more than ${longestName} characters.` : undefined;
}

function tagProblem(tag: string | undefined): string | undefined {
  if (tag === undefined || tagText.test(tag)) return undefined;
  return tag === ""
    ? "a tag is missing after the colon."
    : `${tag} is no tag: letters, digits, _ . and - are.`;
}

function digestProblem(digest: string | undefined): string | undefined {
  if (digest === undefined) return undefined;
  const [algorithm, hexadecimal = ""] = cutAtFirst(digest, ":");
  const length = digestLengths.get(algorithm);
  const isDigest = length === hexadecimal.length && /^[0-9a-f]+$/.test(hexadecimal);
  return isDigest ? undefined : "the digest behind @ is sha256: and 64 hexadecimal digits.";
}

function isRegistry(text: string): boolean {
  return /[.:]/.test(text) || text === "localhost";
}

function cutAtFirst(text: string, separator: string): readonly [string, string?] {
  const position = text.indexOf(separator);
  return position === -1 ? [text] : [text.slice(0, position), text.slice(position + separator.length)];
}
