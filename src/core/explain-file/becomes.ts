import { valueWithoutSecrets, wordsWithoutSecrets } from "../checks/reading/secrets.ts";
import { findService, pathOf } from "../service-view/find-service.ts";
import type { FoundService } from "../service-view/find-service.ts";
import { serviceFileName } from "../service-view/service-names.ts";
import { serviceRows } from "../service-view/service-rows.ts";
import type { ServiceRow } from "../service-view/service-rows.ts";
import type { ConvertedUnit } from "../quadlet/conversion/converted-unit.ts";
import { withoutEffect } from "../quadlet/outcome/without-effect.ts";
import type { UnitEntry } from "../quadlet/source/sections.ts";
import type { EntryLine } from "../unit-file/document.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Becomes, MadePiece } from "./explanation.ts";

/** What the lines of a file became, and whether there is a service at all. */
export interface Outcome {
  readonly service: FoundService;
  readonly converted: ConvertedUnit | undefined;
  readonly becomes: (entries: readonly EntryLine[]) => Becomes;
}

/** Asks the generator once, and gives an answer for each line of the active file. */
export function outcomeOf(workspace: Workspace): Outcome {
  const service = findService(workspace);
  const converted = convertedOf(service);
  const path = pathOf(workspace.active, workspace);
  const made = new Map<number, MadePiece[]>();
  const leftOut = new Map<number, string>();
  if (converted !== undefined) {
    const isHere = (entry: UnitEntry) => entry.path === path;
    for (const { piece, entries } of piecesOf(converted))
      for (const { line } of entries.filter(isHere)) push(made, line.lineNumber, piece);
    for (const { entry, why } of withoutEffect(converted))
      if (isHere(entry)) leftOut.set(entry.line.lineNumber, why);
  }
  return {
    service,
    converted,
    becomes: (entries) => {
      const numbers = entries.map(({ lineNumber }) => lineNumber);
      const pieces = [...new Set(numbers.flatMap((number) => made.get(number) ?? []))];
      const why = [...new Set(numbers.flatMap((number) => leftOut.get(number) ?? []))].join(" ");
      if (pieces.length > 0) return { kind: "made", pieces, note: why === "" ? undefined : why };
      return { kind: "nothing", why: why === "" ? otherwise(entries[0], converted) : why };
    },
  };
}

function convertedOf(service: FoundService): ConvertedUnit | undefined {
  switch (service.kind) {
    case "made":
      return service.converted;
    case "refused":
    case "unread":
      return service.would;
    case "no-unit":
      return undefined;
  }
}

function push(made: Map<number, MadePiece[]>, line: number, piece: MadePiece): void {
  const pieces = made.get(line);
  if (pieces === undefined) made.set(line, [piece]);
  else pieces.push(piece);
}

interface PieceOfLines {
  readonly piece: MadePiece;
  readonly entries: readonly UnitEntry[];
}

/** What systemd reads of a service: it passes over [X-Container] and its like (man systemd.unit). */
const sectionsOfService: ReadonlySet<string> = new Set(["[Unit]", "[Service]", "[Install]"]);

function piecesOf(converted: ConvertedUnit): readonly PieceOfLines[] {
  const file = serviceFileName(converted);
  let isRead = false;
  return serviceRows(converted).flatMap((row) => {
    if (row.kind === "section") isRead = sectionsOfService.has(row.text);
    return isRead ? piecesOfRow(row, file) : [];
  });
}

function piecesOfRow(row: ServiceRow, file: string): readonly PieceOfLines[] {
  switch (row.kind) {
    case "comment":
    case "section":
      return [];
    case "copied":
    case "written":
      return row.origin.kind === "lines"
        ? [
            {
              piece: {
                of: file,
                text: `${row.key}=${valueWithoutSecrets(row.key, row.value)}`,
                isCopy: row.kind === "copied",
              },
              entries: row.origin.entries,
            },
          ]
        : [];
    case "command":
      return row.options.flatMap(({ text, origin }) =>
        origin.kind === "lines"
          ? [
              {
                piece: {
                  of: commandName(row),
                  text: optionWithoutSecrets(text, origin.entries),
                  isCopy: false,
                },
                entries: origin.entries,
              },
            ]
          : [],
      );
  }
}

/** Of Podman’s own option for a secret nothing is left out: it names one that is kept elsewhere. */
function optionWithoutSecrets(text: string, entries: readonly UnitEntry[]): string {
  return entries.every(({ line }) => line.key === "Secret") ? text : wordsWithoutSecrets(text);
}

/** “podman run”, “podman stop” */
function commandName({ head }: Extract<ServiceRow, { kind: "command" }>): string {
  return head.replace(/^-/, "").replace(/^\S*\/(?=podman)/, "");
}

/** Lines that show elsewhere than in the text of the service (generator-spec.md 6, 8 and 12). */
const elsewhere: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ServiceName: "It is the name of the service itself.",
    DefaultDependencies: "It takes the lines away that wait for the network.",
    StartWithPod: "It takes this container out of what starts with the pod.",
    ImageTag: "It is the name by which other files get the image.",
  }),
);

function otherwise(entry: EntryLine | undefined, converted: ConvertedUnit | undefined): string {
  if (converted === undefined) return "Podman makes no service of the file.";
  return (entry && elsewhere.get(entry.key)) ?? "It shows in no line of the service.";
}
