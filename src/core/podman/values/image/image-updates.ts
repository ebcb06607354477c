import { command } from "../../../shell/command.ts";
import type { Command } from "../../../shell/command.ts";
import type { Scope } from "../../target.ts";
import type { Choice } from "../../words/choice.ts";
import { describeImage } from "./image.ts";
import type { ImageHint } from "./image.ts";
import { imageReference } from "./image-reference.ts";

/** When Podman fetches the image, at each start of the service (man podman-run, --pull). */
export const pullChoices: readonly Choice[] = [
  {
    value: "",
    words: "Not set: when it is missing",
    says: "Fetched once, at the first start. Later starts run what is there.",
  },
  { value: "missing", words: "When it is missing (missing)", says: "As without the line." },
  {
    value: "newer",
    words: "When the registry has another (newer)",
    says: "Each start asks the registry. Without an answer it runs what is there.",
  },
  {
    value: "always",
    words: "At each start (always)",
    says: "Each start asks the registry, and fails when there is no answer.",
  },
  {
    value: "never",
    words: "Never (never)",
    says: "Runs what is there, and fails when nothing is: pull or build it beforehand.",
  },
];

/** What podman auto-update does with the container (man podman-auto-update). */
export const updateChoices: readonly Choice[] = [
  { value: "", words: "Not set: never", says: "podman auto-update leaves the container alone." },
  {
    value: "registry",
    words: "From the registry (registry)",
    says: "Looks whether the registry has another image under this name, pulls it and restarts the service. If that fails, the old one comes back.",
  },
  {
    value: "local",
    words: "From this machine (local)",
    says: "Restarts the service when another image of this name was built or pulled here.",
  },
];

/** Turns on the daily look for updates, for the user who runs the container (man podman-auto-update; paths.md 2, 3.1, 3.2). */
export const updateTimerCommand: Readonly<Record<Scope, Command>> = {
  system: command`sudo systemctl enable --now podman-auto-update.timer`,
  user: command`systemctl --user enable --now podman-auto-update.timer`,
  qm: command`sudo podman exec qm systemctl enable --now podman-auto-update.timer`,
};

/**
 * Why there can be no updates from a registry for this image; undefined where there can (rule auto-update-short-name,
 * auto-update-digest; man podman-auto-update).
 */
export function whyNoUpdates(image: string): string | undefined {
  return whyNot[describeImage(image).kind];
}

const whyNot: Readonly<Partial<Record<ImageHint["kind"], string>>> = {
  "short-name": "Updates need the registry in front of the name, such as docker.io/library/nginx.",
  "image-id": "Of an image ID nobody knows where it came from, so there are no updates.",
  digest: "A digest names one image for good, so there is never another under it. For updates, name a tag.",
  local: "Images of localhost are in no registry: local is what looks for a newer build.",
  empty: "Name the image first.",
};

/** A part of an image’s name, and what it is for. */
export interface ImagePart {
  readonly part: "Registry" | "Path" | "Tag" | "Digest";
  readonly text: string;
  readonly says: string;
}

/** Takes the name of an image apart; nothing for a file of Quadlet, an ID and what is no name of an image. */
export function imageParts(image: string): readonly ImagePart[] {
  const { kind } = describeImage(image);
  if (!takenApart.has(kind)) return [];
  const { registry, repository, tag, digest } = imageReference(image);
  return [
    registry === undefined
      ? { part: "Registry", text: "not said", says: "Each machine looks in the registries of its own list." }
      : {
          part: "Registry",
          text: registry,
          says: registry === "localhost" ? "This machine alone." : "Where it is pulled from.",
        },
    { part: "Path", text: repository, says: "Which image of the registry." },
    ...(digest === undefined
      ? [
          {
            part: "Tag",
            text: tag ?? "latest, not written",
            says: "A name that can be moved: another pull may bring another image.",
          } as const,
        ]
      : [
          ...(tag === undefined
            ? []
            : [{ part: "Tag", text: tag, says: "Only to read: the digest decides." } as const]),
          {
            part: "Digest",
            text: digest,
            says: "The checksum of one image: what runs never changes.",
          } as const,
        ]),
  ];
}

const takenApart: ReadonlySet<string> = new Set(["local", "short-name", "digest", "no-tag", "latest", "tag"]);
