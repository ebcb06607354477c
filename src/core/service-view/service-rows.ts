import { behavioursOf } from "../podman/behaviours.ts";
import type { Behaviours } from "../podman/behaviours.ts";
import { quoteWord } from "../quadlet/conversion/quote-word.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import type { CommandLine, ServiceLine } from "../quadlet/conversion/service-file.ts";
import { originOf } from "./origin.ts";
import type { Origin } from "./origin.ts";

/** A line of a service as it is shown. */
export type ServiceRow =
  | { readonly kind: "comment" | "section"; readonly text: string }
  /** Copied from a file of the unit, or written by Quadlet. */
  | {
      readonly kind: "copied" | "written";
      readonly key: string;
      readonly value: string;
      readonly origin: Origin;
    }
  | {
      readonly kind: "command";
      readonly key: string;
      /** What stands on the first line: the program and what it is told to do. */
      readonly head: string;
      readonly options: readonly OptionRow[];
    };

/** Words of a command that stand on a line of their own. */
export interface OptionRow {
  readonly text: string;
  readonly origin: Origin;
}

/** The service of a unit, line by line, each command an option a line. */
export function serviceRows(converted: ConvertedUnit): readonly ServiceRow[] {
  const behaviours = behavioursOf(converted.podman);
  return converted.sections.flatMap(({ name, above, lines }, index) => {
    const between: readonly ServiceRow[] = index === 0 ? [] : [{ kind: "comment", text: "" }];
    if (name === "") return between;
    return [
      ...between,
      ...above.map(({ text }): ServiceRow => ({ kind: "comment", text })),
      { kind: "section", text: `[${name}]` },
      ...lines.map((line) => rowOf(line, behaviours)),
    ];
  });
}

function rowOf(line: ServiceLine, behaviours: Behaviours): ServiceRow {
  switch (line.kind) {
    case "comment":
      return line;
    case "entry":
      return {
        kind: "copied",
        key: line.key,
        // Older releases copy continuations as they stand.
        value: line.line.rawValue ?? line.value,
        origin: { kind: "lines", entries: [line] },
      };
    case "written":
      return {
        kind: "written",
        key: line.key,
        value: line.value,
        origin: originOf(line.from),
      };
    case "command":
      return commandRow(line, behaviours);
  }
}

function commandRow({ key, before, groups }: CommandLine, behaviours: Behaviours): ServiceRow {
  const written = groups.map((group) => ({
    text: group.words.map((word) => quoteWord(word, behaviours)).join(" "),
    origin: originOf(group.from),
  }));
  // The program and its command, as long as nothing of the file stands between them.
  const first = written.findIndex(({ text, origin }) => origin.kind === "lines" || text.startsWith("-"));
  const head = first === -1 ? written : written.slice(0, first);
  return {
    kind: "command",
    key,
    head: before + head.map(({ text }) => text).join(" "),
    options: first === -1 ? [] : joinAlways(written.slice(first)),
  };
}

/** Options side by side that are always there share a line: `--replace --rm`. */
function joinAlways(options: readonly OptionRow[]): readonly OptionRow[] {
  const joined: OptionRow[] = [];
  for (const option of options) {
    const last = joined.at(-1);
    if (last !== undefined && isAlways(last.origin) && isAlways(option.origin))
      joined[joined.length - 1] = {
        text: `${last.text} ${option.text}`,
        origin: { ...last.origin, why: `${last.origin.why} ${option.origin.why}` },
      };
    else joined.push(option);
  }
  return joined;
}

function isAlways(origin: Origin): origin is Extract<Origin, { readonly kind: "own" }> {
  return origin.kind === "own" && origin.unless === undefined;
}
