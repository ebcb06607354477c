import { stemOf, unitKindOf, unitKinds } from "../quadlet/names/unit-kind.ts";
import { isSince } from "../podman/release.ts";
import type { Target } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { pathWord } from "../shell/word.ts";
import { isShortEnough } from "./limits.ts";
import { trimmed, trimmedEnd } from "../unit-file/white-space.ts";
import { checkOpened } from "../workspace/opening/opened-file.ts";
import type { OpenedFile } from "../workspace/opening/opened-file.ts";

/** The release whose `podman quadlet install` takes bundles (paths.md 3.7). */
export const bundlesSince = "5.8";

const nameSign = "FileName=";

/**
 * The files of a `.quadlets` bundle, as `podman quadlet install` takes it apart: a line `---` ends a part, a comment
 * `# FileName=NAME` names it, and its first section of a unit says its kind. A part that Podman would refuse gives a
 * sentence. Source: podman-container-tools/podman, pkg/domain/infra/abi/quadlet.go: parseMultiQuadletFile.
 */
export function readBundle(bundle: string, text: string): readonly OpenedFile[] {
  if (!isShortEnough(text)) return [{ kind: "problem", sentence: `${bundle} is longer than any bundle.` }];
  const parts = text
    .split("\n")
    .reduce<string[][]>(
      (found, line) => {
        if (trimmed(line) === "---") found.push([]);
        else found.at(-1)?.push(line);
        return found;
      },
      [[]],
    )
    .map((lines) => trimmed(lines.join("\n")))
    .filter((part) => part !== "");
  if (parts.length === 0) return [{ kind: "problem", sentence: `${bundle} holds no unit files.` }];
  return parts.map((part, index) => readPart(part, `Part ${index + 1} of ${bundle}`));
}

function readPart(part: string, where: string): OpenedFile {
  const problem = (why: string): OpenedFile => ({
    kind: "problem",
    sentence: `${where} was left out, and Podman would install nothing of the bundle: ${why}.`,
  });
  const extension = extensionOf(part);
  if (extension === undefined) return problem("it has no section such as [Container]");
  const name = part
    .split("\n")
    .map(fileNameIn)
    .find((found) => found !== undefined);
  if (name === undefined) return problem(`it has no comment “# ${nameSign}NAME”`);
  if (name === "") return problem(`its ${nameSign} names nothing`);
  if (/[/\\]/.test(name)) return problem(`its ${nameSign} has a / or \\ in it`);
  return checkOpened({ kind: "text", name: `${name}${extension}`, text: withoutName(part) });
}

/** What a line says the file is called, without its ending; undefined for other lines. */
function fileNameIn(line: string): string | undefined {
  const written = trimmed(line);
  if (!written.startsWith("#")) return undefined;
  const comment = trimmed(written.slice(1));
  return comment.startsWith(nameSign) ? trimmed(comment.slice(nameSign.length)) : undefined;
}

/** The kind that Podman sees in a part: that of the first line which is the header of a unit’s own section. */
function extensionOf(part: string): string | undefined {
  for (const line of part.split("\n")) {
    const written = trimmed(line);
    if (!written.startsWith("[") || !written.endsWith("]")) continue;
    const section = written.replaceAll(/^[[\]]+|(?<![[\]])[[\]]+$/g, "").toLowerCase();
    const kind = unitKinds.find(({ extension }) => extension === `.${section}`);
    if (kind !== undefined) return kind.extension;
  }
  return undefined;
}

/** The name belongs to the bundle where it stands first. Podman cuts the white space at the end; files end in a newline. */
function withoutName(part: string): string {
  const [first = "", ...rest] = part.split("\n");
  const text = fileNameIn(first) === undefined ? part : rest.join("\n");
  return asBundled(text);
}

/** A text as it comes out of a bundle: with one line ending at its end. */
export function asBundled(text: string): string {
  return `${trimmedEnd(text)}${/\r\n/.test(trimmedEnd(text)) ? "\r\n" : "\n"}`;
}

/** Is a text without a name meant as a bundle? */
export function looksLikeBundle(text: string): boolean {
  return /^[ \t]*---[ \t]*\r?$/m.test(text) && /^[ \t]*#[ \t]*FileName=/m.test(text);
}

/** What installs a bundle; undefined for a Podman that takes none, and for a partition, where the file is not seen. */
export function bundleCommand(bundle: string, { podman, scope }: Target): Command | undefined {
  if (scope === "qm" || !isSince(podman, bundlesSince)) return undefined;
  const install = command`podman quadlet install ${pathWord(bundle)}`;
  return scope === "system" ? command`sudo ${install}` : install;
}

/** A bundle, and a sentence for each file that has no place in it. */
export interface Bundle {
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Writes files as a bundle that `readBundle` and Podman take apart again. */
export function writeBundle(files: Readonly<Record<string, string>>): Bundle {
  const sentences: string[] = [];
  const parts: string[] = [];
  for (const [path, text] of Object.entries(files)) {
    const problem = whyNotBundled(path, text);
    if (problem === undefined) parts.push(`# ${nameSign}${stemOf(path)}\n${asBundled(text)}`);
    else sentences.push(`${path} is not in the bundle: ${problem}.`);
  }
  return { text: parts.join("\n---\n\n"), sentences };
}

function whyNotBundled(path: string, text: string): string | undefined {
  const kind = unitKindOf(path);
  if (kind === undefined) return "it has no place for drop-ins";
  if (stemOf(path).includes("\\")) return `${nameSign} takes no \\`;
  if (text.split("\n").some((line) => trimmed(line) === "---"))
    return "a line “---” in it would end it there";
  const seen = extensionOf(text);
  if (seen === undefined) return `without the line [${kind.section}] Podman does not see what it is`;
  return seen === kind.extension
    ? undefined
    : `Podman would take it for a ${seen} file, by its first section`;
}
