import { capitalized } from "../../english/capitalized.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { argumentsIn } from "../words/key-lines.ts";
import { volumeHints } from "../../podman/values/mount/volume-hints.ts";
import { cutMount } from "../../podman/values/mount/mount.ts";
import { volumeParts } from "../../podman/values/mount/volume.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { outsidePath } from "../words/path-words.ts";
import { accessWords, shareWords } from "../words/mount-options.ts";
import { listed } from "../../english/listed.ts";
import { quotedText, shortened } from "../words/shown.ts";
import { sizeWords } from "../words/size-words.ts";
import { runLine, thingOf } from "../words/unit-words.ts";

/** Files and data. Source: man podman-run, --volume, --mount and --tmpfs; generator-spec.md 10. */
export const storageWriters: Writers = {
  Volume: (keyLines) => volumeWords(keyLines),
  Mount: (keyLines) => {
    const mounts = argumentsIn(keyLines);
    return mounts.length === 0 ? undefined : mounts.map((mount) => mountWords(mount, keyLines)).join(" ");
  },
  Tmpfs: ({ value }) => {
    const [path = "", options = ""] = value.split(/:(.*)/s);
    const size = /(?:^|,)size=([^,]+)/.exec(options)?.[1];
    const limit = size === undefined ? "" : `, at most ${sizeWords(size)}`;
    return memoryWords(path, `${limit}${copiedUp(options.split(","))}`);
  },
  ShmSize: ({ value }) => `The memory that the processes share, /dev/shm, has ${sizeWords(value)}.`,
};

function memoryWords(path: string, what: string): string {
  return `At ${shortened(path)} the container has a directory in memory${what}; what is in it is gone with the container.`;
}

/** Without the option a tmpfs gets tmpcopyup (pkg/util/mountOpts.go, ProcessOptions; man podman-run, --mount). */
function copiedUp(options: readonly string[]): string {
  return options.includes("notmpcopyup")
    ? ", empty at first"
    : ", at first with a copy of what the image has there";
}

function volumeWords(keyLines: KeyLines): string | undefined {
  const volume = volumeParts(keyLines.value);
  const [hint] = volumeHints(volume);
  const options = volume.options.split(",").filter((option) => option !== "");
  const at = shortened(volume.target);
  const seer = seerOf(keyLines);
  if (at === "") return undefined;
  switch (hint?.kind) {
    case "anonymous":
      return `At ${at} ${seer} has a volume without a name: new at each start, and deleted with the container.`;
    case "volume-unit":
      return withShare(
        `${capitalized(seer)} sees the volume of ${shortened(volume.source)} at ${at} and ${accessWords(options)}.`,
        options,
      );
    case "named":
      return withShare(
        `${capitalized(seer)} sees the volume ${shortened(volume.source)} at ${at} and ${accessWords(options)}. Podman creates the volume when there is none.`,
        options,
      );
    case "host-path":
    case "beside-unit-file":
    case "dynamic":
      return withShare(
        `${capitalized(seer)} sees ${outsidePath(volume.source, keyLines.explained.target.scope)} at ${at} and ${accessWords(options)}.`,
        options,
      );
    case "tilde":
    case "relative-path":
    case "invalid-name":
      return `This is meant to show ${quotedText(volume.source)} at ${at}. ${hint.sentence}`;
    case "relative-target":
    case undefined:
      return undefined;
  }
}

function seerOf({ section }: KeyLines): string {
  if (section === "Pod") return "every container of the pod";
  return section === "Build" ? runLine : thingOf.Container;
}

function withShare(sentence: string, options: readonly string[]): string {
  return [sentence, ...shareWords(options)].join(" ");
}

function mountWords(mount: string, keyLines: KeyLines): string {
  const cut = cutMount(mount);
  const of = (range: TextRange | undefined) => range && mount.slice(range.from, range.to);
  const settings = cut.fields.map(({ from, to }) => mount.slice(from, to));
  const [type = "volume", source, at] = [cut.type, cut.source, cut.destination].map(of);
  const options = settings.filter((field) => !/^(?:type|source|src|destination|dst|target)=/.test(field));
  if (at === undefined) return `Mounts ${quotedText(mount)}.`;
  const place = shortened(at);
  switch (type) {
    case "tmpfs":
      return memoryWords(at, copiedUp(options));
    case "ramfs":
      return memoryWords(at, ", empty at first");
    case "bind":
    case "glob":
      return withShare(
        `The container sees ${outsidePath(source ?? "", keyLines.explained.target.scope)} at ${place} and ${accessWords(options)}.`,
        options,
      );
    case "volume":
      return source === undefined
        ? `At ${place} the container has a volume without a name, deleted with the container.`
        : withShare(
            `The container sees the volume ${source.endsWith(".volume") ? "of " : ""}${shortened(source)} at ${place} and ${accessWords(options)}.`,
            options,
          );
    case "image":
    case "artifact":
      return `The container sees the files of the ${type} ${shortened(source ?? "")} at ${place}.`;
    default:
      return `Mounts at ${place} what ${listed(settings.map(shortened))} say.`;
  }
}
