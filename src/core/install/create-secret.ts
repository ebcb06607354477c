import { podmanOf } from "./podman-of.ts";
import { quoteForShell } from "../convert/posix-quote.ts";
import type { Scope } from "../settings/target.ts";

/** One way to make a secret, and what to know about it. */
export interface SecretStep {
  readonly title: string;
  readonly commands: readonly string[];
  readonly says: string;
}

/**
 * How the user that runs the unit gets a secret of this name (man podman-secret-create; rules.md secret-must-exist). No
 * command has the value in it, so that it lands in no history and no list of processes.
 */
export function createSecretSteps(name: string, scope: Scope): readonly SecretStep[] {
  const secret = quoteForShell(name);
  const create = `${reading[scope]} secret create ${secret}`;
  return [
    {
      title: "From what you type",
      commands: ["read -rs VALUE", `printf %s "$VALUE" | ${create} -`, "unset VALUE"],
      says: "In bash or zsh: the first line waits for the value and does not show it.",
    },
    {
      title: "From the terminal alone",
      commands: [`${create} ${terminal[scope]}`],
      says: "Reads until Ctrl+D. Press it twice right behind the value: Enter would become a part of it.",
    },
    {
      title: "Look at what is there",
      commands: [`${podmanOf[scope]} secret ls`],
      says: "Names only: values are not shown.",
    },
  ];
}

/** `podmanOf`, when it reads from what is typed. */
const reading: Readonly<Record<Scope, string>> = { ...podmanOf, qm: "sudo podman exec -i qm podman" };

/**
 * What reads from the terminal: before podman#27904 Podman refused `-` unless it is a pipe, as podman exec -i makes one.
 */
const terminal: Readonly<Record<Scope, string>> = { system: "/dev/tty", user: "/dev/tty", qm: "-" };
