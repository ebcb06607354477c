import { quoteForShell } from "../convert/posix-quote.ts";
import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { lingerCommands } from "./boot-steps.ts";
import { installPlace } from "./install-place.ts";
import type { InstallOptions, InstallPlace, InstalledFile } from "./install-place.ts";

/**
 * One block to paste into a POSIX shell: it writes the files with exactly these characters where the target reads them,
 * reloads the service manager and starts the service; a template has no service to start. The text stands in a
 * here-document where that keeps it exact, else in arguments of printf. Half a surrogate pair can't be written.
 * Sources: paths.md 2 and 3; POSIX shell, Here-Document and printf.
 */
export function hereDocument(
  target: Target,
  fileName: string,
  document: UnitDocument,
  options: InstallOptions = {},
): string {
  const place = installPlace(target, fileName, document, options);
  const linger = lingerCommands(place, target);
  const directories = new Set(place.files.map(({ directoryPath }) => directoryPath));
  // In braces the shell reads all of it before it runs any, so a password prompt can't swallow lines.
  return [
    "{",
    ...[...directories].map((directory) => `${place.asWriter}mkdir -p ${directory} &&`),
    ...place.files.flatMap((file) => writeCommand(file, place.asWriter)),
    ...restCommands(place, linger),
    "}",
  ].join("\n");
}

function writeCommand({ text, filePath }: InstalledFile, asWriter: string): readonly string[] {
  const write = `${asWriter}tee ${filePath} >/dev/null`;
  if (!survivesHereDocument(text)) return [`${printfCommand(text)} | ${write} &&`];
  const delimiter = unusedDelimiter(text);
  return [`${write} <<'${delimiter}' &&`, `${text}${delimiter}`];
}

function restCommands(place: InstallPlace, linger: readonly string[]): readonly string[] {
  const { directory, manager, unit } = place;
  const commands = [
    ...(directory.scope === "qm" ? [`sudo restorecon -R ${directory.path}`] : []),
    `${manager.control} daemon-reload`,
    ...(unit.kind === "any-instance" ? [] : [`${manager.control} start ${unit.name}`]),
    ...linger,
  ];
  return [commands.join(" &&\n")];
}

// A here-document ends in a newline, and a terminal acts on control characters that are pasted, a tab included.
function survivesHereDocument(text: string): boolean {
  return text.endsWith("\n") && !/[^\P{Cc}\n]/u.test(text) && !losesBytesInDash.test(text);
}

// dash 0.5.12 loses a byte where a line begins like the delimiter and goes on with a character outside ASCII.
const losesBytesInDash = /^E(?:O(?:F(?:_\d*)?)?)?\P{ASCII}/mu;

function unusedDelimiter(text: string): string {
  let delimiter = "EOF";
  for (let count = 2; text.includes(delimiter); count++) delimiter = `EOF_${count}`;
  return delimiter;
}

/** A line of the text to a line of the command. */
function printfCommand(text: string): string {
  const lines = text.split(/(?<=\n)/).map((line) => quoteForShell(escapeForPrintf(line)));
  return ["printf '%b'", ...lines].join(" \\\n  ");
}

const printfEscapes: ReadonlyMap<string, string> = new Map([
  ["\\", "\\\\"],
  ["\n", String.raw`\n`],
  ["\r", String.raw`\r`],
  ["\t", String.raw`\t`],
]);

function escapeForPrintf(line: string): string {
  return line.replaceAll(
    /[\\\p{Cc}]/gu,
    (character) => printfEscapes.get(character) ?? escapeBytes(character),
  );
}

function escapeBytes(control: string): string {
  const codePoint = control.charCodeAt(0);
  // Control characters above U+007F are two bytes in UTF-8, the first of which is C2.
  const bytes = codePoint < 0x80 ? [codePoint] : [0xc2, codePoint];
  return bytes.map((byte) => String.raw`\0${byte.toString(8).padStart(3, "0")}`).join("");
}
