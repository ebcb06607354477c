import { valueWithoutSecrets } from "../checks/reading/secrets.ts";
import { describe } from "../podman/keys/describe.ts";
import { isFilledIn } from "../podman/words/part.ts";
import { findKey, keysOf } from "../podman/keys/keys.ts";
import { isSince } from "../podman/release.ts";
import { linesOf } from "../podman/keys/lines-of.ts";
import { systemdKeys } from "../podman/keys/systemd-keys.ts";
import type { EntryLine } from "../unit-file/document.ts";
import { findWriter } from "./find-writer.ts";
import { readKeyLines } from "./words/key-lines.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { listed } from "../english/listed.ts";
import { quotedText } from "./words/shown.ts";

/** What one line, or several lines of one key, mean: in sentences. */
export function tellEntries(entries: readonly EntryLine[], explained: ExplainedFile): readonly string[] {
  const [first] = entries;
  if (first === undefined) return [];
  const unknown = unknownWords(first, explained);
  if (unknown !== undefined) return [unknown];
  const keyLines = readKeyLines(entries, explained);
  if (keyLines === undefined || first.value === "") return [emptyWords(first, explained)];
  const written = findWriter(first.section, first.key)?.(keyLines);
  const meaning = written ?? fromCatalogue(first, keyLines.value);
  return first.lineCount > 1
    ? [meaning, `It stands on ${first.lineCount} lines, which the backslashes join.`]
    : [meaning];
}

/** The summary of a key, and its value; not that of a password. */
function fromCatalogue({ section, key }: EntryLine, value: string): string {
  const description = describe(section, key);
  const summary = description?.summary;
  const known = description?.valueType === "enum" ? description.values : undefined;
  if (known?.includes(value) === false && value !== "" && !isFilledIn(value))
    return `The value ${quotedText(value)} is none of those that are known for ${key}=: ${listed(known)}.`;
  if (key === "Creds" || key === "DecryptionKey") return summary ?? `${key}= is set here.`;
  const told = valueWithoutSecrets(key, value);
  const shown = value === "" ? "Here it is empty." : `Here: ${quotedText(told)}.`;
  return summary === undefined
    ? `A setting of systemd, copied into the service as it stands: ${quotedText(`${key}=${told}`)}.`
    : `${summary} ${shown}`;
}

/** What happens with a key that nobody knows there. Source: generator-spec.md 7; rule systemd-key-unknown. */
export function unknownWords(
  { section, key }: EntryLine,
  { target, section: own }: ExplainedFile,
): string | undefined {
  const keys = systemdKeys(section);
  if (keys?.has(key) === true) return undefined;
  if (keys !== undefined)
    return key.startsWith("X-")
      ? "A note for other programs: systemd passes over it."
      : `A key that systemd does not know in [${section}]: it ignores the line with a message.`;
  if (section.startsWith("X-")) return "A note for other programs: systemd and Quadlet pass over it.";
  const isRead = section === own || (section === "Quadlet" && isSince(target.podman, "5.3"));
  if (!isRead || keysOf(section).length === 0)
    return "Nobody reads this line, since nobody reads its section.";
  const known = findKey(section, key);
  if (known === undefined)
    return `A key that Quadlet does not know in [${section}]: Podman makes no service of the file because of it.`;
  return isSince(target.podman, known.since)
    ? undefined
    : `A key that came with Podman ${known.since}: Podman ${target.podman} makes no service of the file because of it.`;
}

/** An empty value (generator-spec.md 3; man systemd.syntax). */
function emptyWords({ section, key }: EntryLine, { entriesOf }: ExplainedFile): string {
  if (findKey(section, key)?.reading === "last-even-empty") return `Sets ${key}= to nothing.`;
  if (linesOf({ section, key }) !== "each-adds") return `An empty value: ${key}= is as good as not set.`;
  const others = entriesOf({ section, key }).some(({ value }) => value !== "");
  return others
    ? `An empty value takes back every ${key}= that stands above it.`
    : `An empty value takes back every ${key}= that was read before, such as those of another file.`;
}
