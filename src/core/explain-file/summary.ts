import type { FoundService } from "../service-view/find-service.ts";
import { startedName } from "../service-view/service-names.ts";
import { readDropInName, unitOfFile } from "../quadlet/names/drop-in-name.ts";
import { isTemplate } from "../quadlet/names/service-name.ts";
import type { Workspace } from "../workspace/workspace.ts";
import type { Outcome } from "./becomes.ts";
import type { ExplainedFile } from "./words/key-lines.ts";
import { containerSummary } from "./summary-of-container.ts";
import { listed } from "../english/listed.ts";
import { shortened } from "./words/shown.ts";
import { whatFileIs } from "./words/unit-words.ts";

/** What a file is about as a whole: what it makes, who uses that, and whether anything is made at all. */
export function summaryOf(
  workspace: Workspace,
  explained: ExplainedFile,
  outcome: Outcome,
): readonly string[] {
  const dropIn = readDropInName(workspace.active);
  const made = madeWords(outcome.service, explained.target.podman);
  if (dropIn !== undefined) return [...made, ...dropInSummary(dropIn.unit, workspace)];
  const about =
    explained.section === "Container"
      ? containerSummary(explained, serviceWords(outcome))
      : otherSummary(workspace, explained, outcome);
  return [...made, ...about, ...templateWords(outcome), ...dropInWords(workspace)];
}

function dropInSummary(unit: string, { files }: Workspace): readonly string[] {
  return [
    `This file is a drop-in of ${shortened(unit)}: it changes that file without touching it.`,
    "Its lines are read behind those of that file: lists grow, and of single values the last one counts.",
    ...(Object.hasOwn(files, unit) ? [] : [`The file ${shortened(unit)} is not open here.`]),
  ];
}

/** The drop-ins of a unit, whose lines are read behind its own (generator-spec.md 4). */
function dropInWords({ files, active }: Workspace): readonly string[] {
  const names = Object.keys(files).flatMap((name) => {
    const dropIn = readDropInName(name);
    return dropIn?.unit === active ? [dropIn.file] : [];
  });
  return names.length === 0
    ? []
    : [`What stands in its drop-ins is read behind it: ${listed(names.map(shortened))}.`];
}

/** “the service web.service” */
function serviceWords({ converted }: Outcome): string | undefined {
  return converted === undefined ? undefined : `the service ${shortened(startedName(converted))}`;
}

function templateWords({ converted }: Outcome): readonly string[] {
  if (converted === undefined || !isTemplate(converted.serviceName)) return [];
  return ["The file is a template: each name that you put behind the @ starts a service of its own."];
}

function madeWords(service: FoundService, podman: string): readonly string[] {
  switch (service.kind) {
    case "made":
      return service.isRead
        ? []
        : [`Podman ${podman} can’t read this file, and makes the service without it.`];
    case "refused":
      return [
        `As it stands, Podman ${podman} makes no service of this file.`,
        "What its lines would become is told all the same.",
      ];
    case "unread":
      return [
        `As it stands, Podman ${podman} can’t read ${service.which === "own" ? "this file" : "a file beside this one"}, and makes no service of it.`,
      ];
    case "no-unit":
      return [`Podman ${podman} makes no service of a file of this name.`];
  }
}

function otherSummary(workspace: Workspace, explained: ExplainedFile, outcome: Outcome): readonly string[] {
  const { active } = workspace;
  const service = serviceWords(outcome);
  const what = whatFileIs(active);
  const first = `This file describes ${what}${service === undefined ? "" : `, made by ${service}`}.`;
  const users = usersOf(workspace);
  if (explained.section === undefined || explained.section === "Kube") return [first];
  return [
    first,
    users.length === 0
      ? "No other file that is open here uses it."
      : `It is used by ${listed(users.map(shortened))}.`,
  ];
}

/** The other files in which its name stands as a value. */
function usersOf({ files, active }: Workspace): readonly string[] {
  const name = unitOfFile(active);
  return Object.entries(files).flatMap(([file, text]) => (file !== active && uses(text, name) ? [file] : []));
}

/** Does a value hold the name as a word? Line by line and without a pattern, so that the time grows with the text alone. */
function uses(text: string, name: string): boolean {
  return text.split("\n").some(
    (line) =>
      line.includes(name) &&
      !/^\s*[#;]/.test(line) &&
      line.includes("=") &&
      line
        .slice(line.indexOf("=") + 1)
        .split(/[\s,:=]/)
        .includes(name),
  );
}
