import { dependencyKeys } from "../../quadlet/names/dependency-keys.ts";
import { isTemplate } from "../../quadlet/names/service-name.ts";
import type { EntryLine } from "../../unit-file/document.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { TextChange } from "../../unit-file/text.ts";

/** Keys of [Install] that name services (man systemd.unit, [Install] section options). */
const installKeys: ReadonlySet<string> = new Set(["WantedBy", "RequiredBy", "UpheldBy", "Also"]);

/**
 * The changes that put the new name of a service, given without `.service`, where [Unit] and [Install] of a text name
 * it. The instances of a template follow: `web@one.service` becomes `api@one.service`.
 */
export function serviceChanges(text: string, from: string, to: string): readonly TextChange[] {
  if (from === to || !text.includes(from)) return [];
  const pattern = servicePattern(from);
  return parseUnitFile(text).lines.flatMap((line) =>
    line.kind === "entry" && namesServices(line) ? changesIn(line, text, pattern, { from, to }) : [],
  );
}

function namesServices({ section, key }: EntryLine): boolean {
  if (section === "Unit") return dependencyKeys.includes(key);
  return section === "Install" && installKeys.has(key);
}

function changesIn(
  { value, valueRange }: EntryLine,
  text: string,
  pattern: RegExp,
  { from, to }: { readonly from: string; readonly to: string },
): readonly TextChange[] {
  const found = [...text.slice(valueRange.from, valueRange.to).matchAll(pattern)];
  // A continuation may hide a name or make one up: what is not there for systemd stays.
  if (found.length !== [...value.matchAll(pattern)].length) return [];
  return found.map(({ index }) => {
    const start = valueRange.from + index;
    return { from: start, to: start + from.length, insert: to };
  });
}

function servicePattern(service: string): RegExp {
  const name = service.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  const instance = isTemplate(service) ? String.raw`[^\s"'@]*` : "";
  return new RegExp(String.raw`(?<![^\s"'])${name}${instance}\.service(?![^\s"'])`, "g");
}
