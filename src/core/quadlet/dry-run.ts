import { behavioursOf } from "../podman/behaviours.ts";
import type { Behaviours } from "../podman/behaviours.ts";
import { cleanPath } from "./names/clean-path.ts";
import type { ConvertedUnit } from "./conversion/converted-unit.ts";
import { generateEach } from "./generate.ts";
import type { GeneratorInput } from "./generate.ts";
import type { Message } from "./messages/message.ts";
import { messagesOf } from "./outcome/unit-messages.ts";
import { searchedDirectories } from "./source/load-units.ts";
import { serviceText } from "./conversion/service-text.ts";

/** What a dry run prints, and how it ends (generator-spec.md 1.1 and 1.2). */
export interface DryRun {
  readonly stdout: string;
  readonly messages: readonly Message[];
  readonly exitStatus: 0 | 1;
}

/** Prints what the real generator prints for these directories with `--dryrun`. */
export function dryRun(input: GeneratorInput): DryRun {
  const behaviours = behavioursOf(input.podman);
  const { loading, units } = generateEach(input);
  const messages = [...loading];
  const listings: string[] = [];
  for (const unit of units) {
    for (const message of messagesOf(unit)) messages.push(message);
    listings.push(listing(unit, behaviours));
  }
  if (listings.length === 0) messages.push(nothingParsed(input, behaviours));
  const hasError = messages.some(({ kind }) => kind === "error");
  return {
    stdout: listings.join(""),
    messages: inOrder(messages, behaviours),
    exitStatus: hasError && behaviours.has("statusTellsErrors") ? 1 : 0,
  };
}

function listing({ isRefused, serviceName, sections }: ConvertedUnit, behaviours: Behaviours): string {
  if (isRefused) return "";
  return `---${cleanPath(`${serviceName}.service`)}---\n${serviceText(sections, behaviours)}\n`;
}

function nothingParsed({ directories }: GeneratorInput, behaviours: Behaviours): Message {
  const searched = searchedDirectories(directories, behaviours).map(({ path }) => path);
  const what = behaviours.has("statusTellsErrors") ? "No files parsed from" : "No files to parse from";
  return { kind: "debug", text: `${what} [${searched.join(" ")}]` };
}

function inOrder(messages: readonly Message[], behaviours: Behaviours): readonly Message[] {
  if (!behaviours.has("statusTellsErrors")) return messages;
  return behaviours.has("printsErrorsAtOnce") ? withTrailer(messages) : withErrorsLast(messages);
}

function withTrailer(messages: readonly Message[]): readonly Message[] {
  if (!messages.some(({ kind }) => kind === "error")) return messages;
  return [...messages, { kind: "trailer", text: "processing encountered some errors" }];
}

/** From 4.6 to 5.4 the errors come together, as one message, when all is done. */
function withErrorsLast(messages: readonly Message[]): readonly Message[] {
  const errors = messages.filter(({ kind }) => kind === "error").map(({ text }) => text);
  const others = messages.filter(({ kind }) => kind !== "error");
  return errors.length === 0 ? others : [...others, { kind: "error", text: errors.join("\n") }];
}

/** The messages as lines of the log; the real generator writes its process id into the prefix. */
export function logText(messages: readonly Message[], processId: number): string {
  return messages.map(({ text }) => `quadlet-generator[${processId}]: ${text}\n`).join("");
}
