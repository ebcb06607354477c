import { bundleCommand } from "../../src/core/archive/bundle.ts";
import { reasons } from "../../src/core/assistant/all-reasons.ts";
import { consider } from "../../src/core/assistant/consider.ts";
import type { Given } from "../../src/core/assistant/model/question.ts";
import { commandLines, joinForShell } from "../../src/core/convert/command-lines.ts";
import { podmanRun } from "../../src/core/convert/podman-run.ts";
import { createSecretSteps } from "../../src/core/install/create-secret.ts";
import { installDirectories } from "../../src/core/install/directories.ts";
import { hereDocument } from "../../src/core/install/here-document.ts";
import { installCommands, installPlan } from "../../src/core/install/install-plan.ts";
import { readSecret } from "../../src/core/podman/values/secret/secret.ts";
import { secrets } from "../../src/core/podman/values/secret/secret-list.ts";
import { networkDropIn } from "../../src/core/share/network-drop-in.ts";
import { readme } from "../../src/core/share/readme.ts";
import { parseUnitFile } from "../../src/core/unit-file/parse.ts";
import { analyze } from "../../src/core/workspace/analysis/analyze.ts";
import { servicesOf } from "../../src/core/workspace/analysis/services.ts";
import type { Workspace } from "../../src/core/workspace/workspace.ts";
import { fullEngine } from "../../src/core/surroundings/full-engine.ts";

/** Where commands are shown to be copied. */
export const places = [
  "steps",
  "block",
  "run",
  "secrets",
  "share",
  "readme",
  "assistant",
  "findings",
] as const;
export type Place = (typeof places)[number];

export interface ShownCommand {
  readonly place: Place;
  readonly text: string;
}

/** Every command that the page shows for these files, and for what a person types where it asks. */
export function commandsOf(workspace: Workspace, typed: string): readonly ShownCommand[] {
  const shown: Readonly<Record<Place, readonly string[]>> = {
    steps: Object.keys(workspace.files).flatMap((name) => stepsOf(workspace, name)),
    block: Object.keys(workspace.files).map((name) => hereDocument(...installed(workspace, name))),
    run: servicesOf(workspace).units.flatMap((unit) =>
      podmanRun(unit, workspace.target).commands.map((words) => joinForShell(commandLines(words))),
    ),
    secrets: secretNames(workspace).flatMap((name) =>
      createSecretSteps(name, workspace.target.scope).map(({ commands }) => commands.join("\n")),
    ),
    share: [bundleCommand(`${typed}.quadlets`, workspace.target) ?? "", ...dropInSteps(workspace, typed)],
    readme: [...readme(workspace).matchAll(/(?:^ {4}.*\n?)+/gm)].map(([block]) =>
      block.replaceAll(/^ {4}/gm, ""),
    ),
    assistant: reasons.flatMap((reason) => answersOf(reason, workspace, typed)),
    findings: Object.keys(workspace.files).flatMap((active) => sentencesOf({ ...workspace, active })),
  };
  return places.flatMap((place) => shown[place].map((text) => ({ place, text })));
}

function installed({ files, target }: Workspace, name: string) {
  const others = Object.fromEntries(Object.entries(files).filter(([other]) => other !== name));
  return [target, name, parseUnitFile(files[name] ?? ""), { others }] as const;
}

function stepsOf(workspace: Workspace, name: string): readonly string[] {
  const [target, fileName, document, options] = installed(workspace, name);
  const [normal, ...others] = installDirectories(target);
  const directories = name === workspace.active ? [normal, ...others] : [normal];
  const plans = directories.flatMap(({ id }) =>
    installPlan(target, fileName, document, { ...options, directory: id }),
  );
  const sentences = plans.flatMap(
    ({ why = "" }) => /(?:run|:) ((?:sudo )?podman .*) (?:before\.|makes way)/.exec(why)?.[1] ?? [],
  );
  return [
    ...installCommands(target, fileName, document, options),
    ...plans.flatMap(({ commands }) => commands),
    ...sentences,
  ];
}

function secretNames({ files, active }: Workspace): readonly string[] {
  return secrets.rows(parseUnitFile(files[active] ?? "")).flatMap((row) => {
    const secret = row.kind === "word" ? readSecret(row.word.text) : undefined;
    return secret === undefined ? [] : [secret.name];
  });
}

function dropInSteps({ target }: Workspace, typed: string): readonly string[] {
  return ["qm.container", `${typed}.container`].flatMap((unit) => {
    const made = networkDropIn(unit, "host", target);
    return made.kind === "problem" ? [] : made.steps.flatMap(({ commands }) => commands);
  });
}

/** What each reason says to type elsewhere, on the ways through its first choices, with this in every field. */
function answersOf(
  reason: (typeof reasons)[number],
  workspace: Workspace,
  typed: string,
  given: Given = {},
): readonly string[] {
  const { questions, answer } = consider(reason, workspace, given);
  const next = questions.find(({ id }) => !Object.hasOwn(given, id));
  if (next?.kind === "text") return answersOf(reason, workspace, typed, { ...given, [next.id]: typed });
  if (next?.kind === "choice")
    return next.options.flatMap(({ value }) =>
      answersOf(reason, workspace, typed, { ...given, [next.id]: value }),
    );
  return answer.elsewhere.flatMap((step) => (step.kind === "commands" ? step.commands : []));
}

/** What stands between “ and any ” before the next “ in the sentences of the findings, and begins like a command. */
function sentencesOf(workspace: Workspace): readonly string[] {
  const { findings } = analyze(workspace, fullEngine);
  return findings.flatMap(({ title, why }) => quotedCommands(`${title}\n${why}`));
}

function quotedCommands(sentence: string): readonly string[] {
  return [...sentence.matchAll(/“(?=(?:sudo |podman |systemctl |loginctl ))/g)].flatMap(({ index }) => {
    const [rest = ""] = sentence.slice(index + 1).split("“", 1);
    return [...rest.matchAll(/”/g)].map((end) => rest.slice(0, end.index));
  });
}
