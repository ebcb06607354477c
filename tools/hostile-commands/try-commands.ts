import * as fc from "fast-check";
import { commandsOf } from "./commands-of.ts";
import type { Place, ShownCommand } from "./commands-of.ts";
import { frame, plainValues, values, workspaceOf } from "./hostile-set.ts";
import type { Frame } from "./hostile-set.ts";
import { openSandbox, shellsHere } from "./shell-sandbox.ts";
import type { Outcome, Shell, ShellSandbox } from "./shell-sandbox.ts";
import { unmeant } from "./unmeant.ts";
import type { Tried } from "./unmeant.ts";

export interface Trial {
  readonly shells: readonly Shell[];
  /** Commands that were shown, and those of them that repeat something hostile, by place. */
  readonly shown: Readonly<Record<Place, { all: number; hostile: number }>>;
  /** How often a shell was given one of the latter. */
  readonly runs: number;
  /** What ran and was not meant, a line each. */
  readonly unmeant: readonly string[];
}

interface Options {
  readonly sets: number;
  readonly seed: number;
  /** Is told how many sets were tried. */
  readonly tell?: (done: number) => void;
}

/**
 * Gives every command that the page shows for made-up hostile files to the shells, in a place where nothing but
 * stand-ins can be called. What runs has to be what runs for the same files with plain words, with each hostile
 * value as one whole word in the place of the plain one.
 */
export function tryCommands({ sets, seed, tell = () => {} }: Options): Trial {
  const sandbox = openSandbox();
  const shells = shellsHere();
  const plainOf = oncePerFrame();
  const tried = runOnce(sandbox);
  const shown = nothingShown();
  const found: string[] = [];
  let done = 0;
  let runs = 0;
  try {
    for (const [each, said] of fc.sample(fc.tuple(frame, values), { numRuns: sets, seed })) {
      const workspace = workspaceOf(each, said);
      const plain = plainOf(each);
      const plainTexts = new Set(plain.map(({ text }) => text));
      const all = commandsOf(workspace, said.typed);
      const hostile = all.filter(({ text }) => !plainTexts.has(text));
      for (const { place } of all) shown[place].all++;
      for (const { place } of hostile) shown[place].hostile++;
      for (const [shell, path] of shells) {
        const compared = { plain: tried(path, plain), hostile: tried(path, hostile) };
        runs += hostile.length;
        const lines = unmeant({ ...compared, said, texts: Object.values(workspace.files) });
        found.push(...lines.map((line) => `${shell}, ${line}`));
      }
      tell(++done);
    }
  } finally {
    sandbox.close();
  }
  return { shells: [...shells.keys()], shown, runs, unmeant: found };
}

/** The commands for files with plain words: the same for each set of a frame. */
function oncePerFrame() {
  const known = new Map<string, readonly ShownCommand[]>();
  return (each: Frame): readonly ShownCommand[] => {
    const name = JSON.stringify(each);
    const commands = known.get(name) ?? commandsOf(workspaceOf(each, plainValues), plainValues.typed);
    known.set(name, commands);
    return commands;
  };
}

const none = () => ({ all: 0, hostile: 0 });

function nothingShown(): Trial["shown"] {
  return {
    steps: none(),
    block: none(),
    run: none(),
    secrets: none(),
    share: none(),
    readme: none(),
    assistant: none(),
    findings: none(),
  };
}

/** Runs each command once in each shell, however often it is asked for. */
function runOnce(sandbox: ShellSandbox) {
  const known = new Map<string, Outcome>();
  return (path: string, commands: readonly ShownCommand[]): readonly Tried[] => {
    const nameOf = (text: string) => `${path}\n${text}`;
    const texts = new Set(commands.map(({ text }) => text));
    const asked = [...texts].filter((text) => !known.has(nameOf(text)));
    sandbox.run(path, asked).forEach((outcome, index) => known.set(nameOf(asked[index] ?? ""), outcome));
    return commands.map((shown) => ({
      ...shown,
      ...(known.get(nameOf(shown.text)) ?? { ran: [], left: [] }),
    }));
  };
}
