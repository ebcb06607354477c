import { fstatSync } from "node:fs";
import { isatty } from "node:tty";
import { logText } from "../core/quadlet/dry-run.ts";
import type { Message } from "../core/quadlet/messages/message.ts";
import { visibleLines, withoutCommands } from "./visible.ts";

/** Who reads an output: a person, the log of a CI that takes lines as commands, or a program. */
export type Reader = "terminal" | "ci" | "program";

/** Each of these CIs says by a variable that it runs the program: GitHub, Azure, TeamCity. */
const ciVariables = ["GITHUB_ACTIONS", "TF_BUILD", "TEAMCITY_VERSION"];

/** Who reads what is written to an open file. */
export function readerOf(file: number, environment: Readonly<Record<string, string | undefined>>): Reader {
  if (isatty(file)) return "terminal";
  const isInCi = ciVariables.some((name) => environment[name] !== undefined);
  return isInCi && !fstatSync(file).isFile() ? "ci" : "program";
}

/**
 * The services as the generator prints them, byte for byte. A terminal is not steered by them, as with `ls`, and they are
 * no commands for a CI: releases up to 5.3 print continued lines as they stand in the file.
 */
export function servicesFor(reader: Reader, services: string): string {
  if (reader === "program") return services;
  return reader === "ci" ? withoutCommands(services) : visibleLines(services);
}

/** The generator’s log, where no message is a command for a CI, whoever reads it; on a terminal none begins a line of its own. */
export function logFor(reader: Reader, messages: readonly Message[], processId: number): string {
  const shown = reader === "terminal" ? messages.map(onTerminal) : messages;
  return withoutCommands(logText(shown, processId));
}

function onTerminal({ kind, text }: Message): Message {
  return { kind, text: visibleLines(text).replaceAll("\n", "\n  ") };
}
