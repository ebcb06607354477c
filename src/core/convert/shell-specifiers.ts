import type { Scope } from "../podman/target.ts";
import { command } from "../shell/command.ts";
import type { Command } from "../shell/command.ts";
import { isTemplate } from "../quadlet/names/service-name.ts";

/** A piece of a word: text as it stands, or an expression that the shell fills in, written without quotes. */
export type WordPart =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "shell"; readonly expression: Command };

/** What a specifier stands for depends on the service and on who runs it. */
export interface ServiceContext {
  readonly scope: Scope;
  /** Without `.service`. */
  readonly service: string;
}

type Meaning = (context: ServiceContext) => WordPart | undefined;

/**
 * What a person's shell can put in the place of `%` and this letter; undefined where only systemd knows it.
 * The system manager, also that of a QM partition, runs as root with the home directory /root.
 * Source: man systemd.unit, Specifiers.
 */
export function shellSpecifier(letter: string, context: ServiceContext): WordPart | undefined {
  return meanings.get(letter)?.(context);
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ["%", () => literal("%")],
  ["C", forUser("/var/cache", command`\${XDG_CACHE_HOME:-$HOME/.cache}`)],
  ["E", forUser("/etc", command`\${XDG_CONFIG_HOME:-$HOME/.config}`)],
  [
    "f",
    (context) => withoutEscapes(instanceOf(context) === "" ? prefixOf(context) : instanceOf(context), "/"),
  ],
  ["g", forUser("root", command`$(id -gn)`)],
  ["G", forUser("0", command`$(id -g)`)],
  ["h", forUser("/root", command`$HOME`)],
  ["H", () => shell(command`$(uname -n)`)],
  ["i", (context) => known(instanceOf(context))],
  ["I", (context) => withoutEscapes(instanceOf(context))],
  ["j", (context) => known(lastPartOf(context))],
  ["J", (context) => withoutEscapes(lastPartOf(context))],
  ["m", () => shell(command`$(cat /etc/machine-id)`)],
  ["n", ({ service }) => (isTemplate(service) ? undefined : literal(`${service}.service`))],
  ["N", ({ service }) => (isTemplate(service) ? undefined : literal(service))],
  ["p", (context) => known(prefixOf(context))],
  ["P", (context) => withoutEscapes(prefixOf(context))],
  ["s", forUser(undefined, command`$SHELL`)],
  ["t", forUser("/run", command`$XDG_RUNTIME_DIR`)],
  ["T", forUser("/tmp", command`\${TMPDIR:-/tmp}`)],
  ["u", forUser("root", command`$(id -un)`)],
  ["U", forUser("0", command`$(id -u)`)],
  ["v", () => shell(command`$(uname -r)`)],
  ["V", forUser("/var/tmp", command`\${TMPDIR:-/var/tmp}`)],
]);

function literal(text: string): WordPart {
  return { kind: "literal", text };
}

function shell(expression: Command): WordPart {
  return { kind: "shell", expression };
}

function forUser(system: string | undefined, user: Command): Meaning {
  return ({ scope }) => {
    if (scope === "user") return shell(user);
    return system === undefined ? undefined : literal(system);
  };
}

function known(text: string | undefined): WordPart | undefined {
  return text === undefined ? undefined : literal(text);
}

// systemd reads "-" as "/" and "\x2d" as "-" where it undoes escapes; names without both stay as they are.
function withoutEscapes(name: string | undefined, before = ""): WordPart | undefined {
  return name === undefined || /[-\\]/.test(name) ? undefined : literal(`${before}${name}`);
}

/** The text behind `@`: empty without one, undefined for a template, which gets it only when it is started. */
function instanceOf({ service }: ServiceContext): string | undefined {
  if (isTemplate(service)) return undefined;
  const at = service.indexOf("@");
  return at === -1 ? "" : service.slice(at + 1);
}

function prefixOf({ service }: ServiceContext): string {
  const at = service.indexOf("@");
  return at === -1 ? service : service.slice(0, at);
}

function lastPartOf(context: ServiceContext): string {
  const prefix = prefixOf(context);
  return prefix.slice(prefix.lastIndexOf("-") + 1);
}
