import type { WordGroup } from "../quadlet/conversion/word-group.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import type { LeftOut } from "../quadlet/reading/read-values.ts";
import type { CommandLine } from "../quadlet/conversion/service-file.ts";
import type { Target } from "../podman/target.ts";
import { leftOutLines } from "./left-out-lines.ts";
import { notesOf } from "./notes.ts";
import type { CommandNote } from "./notes.ts";
import { serviceVariables } from "./service-variables.ts";
import type { ExpansionContext } from "./systemd-expansion.ts";
import { lengthOf, typeGroup } from "./typed-group.ts";
import type { CommandWord, TypedGroup } from "./typed-group.ts";

/** A unit as the commands that a person can type instead. */
export interface PodmanRun {
  /** In the order in which they are typed: a pod is created and then started, all else takes one. */
  readonly commands: readonly (readonly CommandWord[])[];
  /** The lines that do not make it into the commands, and why, in the order of the files. */
  readonly leftOut: readonly LeftOut[];
  readonly notes: readonly CommandNote[];
}

/**
 * The commands of a service for a person who types them: without what is only between systemd and Podman, and filled in
 * as systemd fills in. Every assignment of the unit is a word or is left out with a reason. What Podman refuses is left
 * out as well.
 */
export function podmanRun(converted: ConvertedUnit, { scope }: Pick<Target, "scope">): PodmanRun {
  const service = { scope, service: converted.serviceName };
  const context = { ...service, variables: serviceVariables(converted.sections, service) };
  const commands = startCommands(converted).map((command) => typeCommand(command, converted, context));
  const groups = commands.flat();
  return {
    commands: commands.map((command) => command.flatMap(({ words }) => words)),
    leftOut: leftOutLines(converted, groups),
    notes: notesOf(converted, scope, groups),
  };
}

/** What Quadlet makes the service run when it starts; commands of the file’s own are copied lines. */
function startCommands({ sections }: ConvertedUnit): readonly CommandLine[] {
  const commands = sections
    .filter(({ name }) => name === "Service")
    .flatMap(({ lines }) => lines)
    .filter((line) => line.kind === "command");
  return ["ExecStartPre", "ExecStart"].flatMap((key) => commands.filter((command) => command.key === key));
}

/** With the usual 8 MB of stack (man execve, Limits on size of arguments and environment). */
const longestCommand = 2_097_152;

function typeCommand(
  { groups }: CommandLine,
  converted: ConvertedUnit,
  context: ExpansionContext,
): readonly TypedGroup[] {
  let room = longestCommand;
  const typed = groups
    .filter(({ forSystemd }) => forSystemd !== true)
    .map((group) => {
      const each = typeGroup(group, converted, context, room);
      room -= lengthOf(each.words);
      return each;
    });
  const isNameless = typed.some(({ group, words }) => isName(group) && words.length === 0);
  return isNameless ? typed.filter((each) => !isReplace(each)) : typed;
}

function isName({ words: [first = ""] }: WordGroup): boolean {
  return /^--name(?:=|$)/.test(first);
}

// Podman refuses --replace without --name, and a template has a name only once it is started.
function isReplace({ group: { words, from } }: TypedGroup): boolean {
  return from.kind === "default" && words[0] === "--replace";
}
