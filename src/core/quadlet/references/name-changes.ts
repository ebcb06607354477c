import { namesIn } from "./names-in-entry.ts";
import type { NamedThing, NameInText } from "./names-in-entry.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { TextChange } from "../../unit-file/text.ts";

/** A name that becomes another one. */
export interface NewName {
  readonly thing: NamedThing;
  readonly from: string;
  readonly to: string;
}

/** The changes that put new names wherever keys of this text have the old ones; nothing else changes. */
export function nameChanges(text: string, names: readonly NewName[]): readonly TextChange[] {
  const beginnings = names.map(({ from }) => from.replace(/@\.service$/, "@"));
  const hasSome = (part: string) => beginnings.some((beginning) => part.includes(beginning));
  if (!hasSome(text)) return [];
  const document = parseUnitFile(text);
  return document.lines.flatMap((line) => {
    if (line.kind !== "entry" || !hasSome(line.value)) return [];
    return namesIn(document, line).flatMap((name) => changesOf(name, names));
  });
}

/** Does a key of this text have that name? */
export function hasName(text: string, { thing, from }: Pick<NewName, "thing" | "from">): boolean {
  return nameChanges(text, [{ thing, from, to: from }]).length > 0;
}

function changesOf({ from, to, text, thing }: NameInText, names: readonly NewName[]): readonly TextChange[] {
  const own = names.filter((name) => name.thing === thing);
  const insert = own.map((name) => (text === name.from ? name.to : instanceOf(name, text))).find(Boolean);
  return insert === undefined ? [] : [{ from, to, insert }];
}

/** The instances of a template follow: `web@one.service` becomes `api@one.service`. */
function instanceOf({ thing, from, to }: NewName, text: string): string | undefined {
  const [, template, instance] = /^([^@]*@)([^@]+)\.service$/.exec(text) ?? [];
  if (thing !== "service" || `${template}.service` !== from) return undefined;
  return to.replace(/@\.service$/, () => `@${instance}.service`);
}
