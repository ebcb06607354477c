import type { UnitSectionName } from "../../quadlet/names/unit-kind.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { entriesOf } from "../../unit-file/read.ts";
import { firstUsableName } from "../../workspace/files/free-name.ts";
import type { Step } from "../model/answer.ts";
import type { Situation } from "../model/situation.ts";

/** Another file that an answer needs beside the container. */
export interface Companion {
  /** The name that it gets if that is free. */
  readonly name: string;
  readonly section: UnitSectionName;
  /** Keys and values of its section, in the order of the file. */
  readonly lines: readonly (readonly [key: string, value: string])[];
}

/** What decides whom a network joins: a file that differs in one of these serves another purpose. */
const decisive: ReadonlySet<string> = new Set(["Driver", "Internal", "DisableDNS"]);

/** Where a companion goes, and the step that makes it: one that does the same is used, another’s place never taken. */
export function companionFile(
  { workspace }: Situation,
  companion: Companion,
): Step & { readonly kind: "file" } {
  const { files } = workspace;
  const name = firstUsableName(companion.name, (other) => {
    const text = Object.hasOwn(files, other) ? files[other] : undefined;
    return text === undefined || serves(text, companion);
  });
  return { kind: "file", name, text: files[name] ?? textOf(companion) };
}

function textOf({ section, lines }: Companion): string {
  return [`[${section}]`, ...lines.map(([key, value]) => `${key}=${value}`), ""].join("\n");
}

/** Has the file all lines of the companion, and none that make it something else? */
function serves(text: string, { section, lines }: Companion): boolean {
  const written = entriesOf(parseUnitFile(text), section).map(({ key, value }) => [key, value] as const);
  const wanted = lines.map(([key, value]) => `${key}=${value}`);
  const there = new Set(written.map(([key, value]) => `${key}=${value}`));
  return (
    wanted.every((line) => there.has(line)) &&
    written.every(([key, value]) => !decisive.has(key) || wanted.includes(`${key}=${value}`))
  );
}
