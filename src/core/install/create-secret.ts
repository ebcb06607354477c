import { podmanOf } from "./podman-of.ts";
import type { Scope } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { operand } from "../shell/word.ts";

/** One way to make a secret, and what to know about it. */
export interface SecretStep {
  readonly title: string;
  readonly commands: readonly Command[];
  readonly says: string;
}

/**
 * How the user that runs the unit gets a secret of this name (man podman-secret-create; rule secret-must-exist). No
 * command has the value in it, so that it lands in no history and no list of processes.
 */
export function createSecretSteps(name: string, scope: Scope): readonly SecretStep[] {
  const create = command`${reading[scope]} secret create ${operand(name)}`;
  return [
    {
      title: "From what you type",
      commands: [command`read -rs VALUE`, command`printf %s "$VALUE" | ${create} -`, command`unset VALUE`],
      says: "In bash or zsh: the first line waits for the value and does not show it.",
    },
    {
      title: "From the terminal alone",
      commands: [command`${create} ${terminal[scope]}`],
      says: "Reads until Ctrl+D. Press it twice right behind the value: Enter would become a part of it.",
    },
    {
      title: "Look at what is there",
      commands: [command`${podmanOf[scope]} secret ls`],
      says: "Names only: values are not shown.",
    },
  ];
}

/** `podmanOf`, when it reads from what is typed. */
const reading: Readonly<Record<Scope, Command>> = {
  ...podmanOf,
  qm: command`sudo podman exec -i qm podman`,
};

/**
 * What reads from the terminal: before podman#27904 Podman refused `-` unless it is a pipe, as podman exec -i makes one.
 */
const terminal: Readonly<Record<Scope, Command>> = {
  system: command`/dev/tty`,
  user: command`/dev/tty`,
  qm: command`-`,
};
