import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "vite";
import { expect, test } from "vitest";

const source = fileURLToPath(new URL("../src", import.meta.url));

/** The one folder that turns texts into commands. */
const shell = "core/shell/";

/** Texts that are no commands are copied here: files, links, the service. Commands go through `CopyCommands`. */
const copiesOtherTexts: ReadonlySet<string> = new Set([
  "ui/parts/CopyCommands.tsx",
  "ui/assistant/ElsewhereSteps.tsx",
  "ui/preview/Preview.tsx",
  "ui/preview/Service.tsx",
  "ui/share/FilesPart.tsx",
  "ui/share/NetworkDropInPart.tsx",
  "ui/share/ShareLink.tsx",
]);

/** Stands for what is filled in. */
const hole = "\0";

const programs = "sudo|podman|systemctl|systemd-analyze|journalctl|loginctl|restorecon";
/** A command between “ and ” with something filled in, or a verb of a program with that right behind it. */
const unmadeCommand = new RegExp(
  [
    `“(?:${programs}) [^”]*${hole}`,
    `\\bpodman (?:network|volume|secret|image|pod|container|artifact|quadlet) \\w+ ${hole}`,
    `\\bsystemctl (?:--\\w+ )?(?:start|stop|restart|status|enable|reload)(?: --now)? ${hole}`,
    `\\b(?:journalctl -u|loginctl enable-linger|install -D|sudo|rm -\\w+|mkdir -p|tee) ${hole}`,
  ].join("|"),
  "u",
);

/** What makes a way round the one to write commands, in a module of `src`. */
function waysRound(path: string, text: string): readonly string[] {
  const program = parseAst(text, { lang: "tsx" });
  const found = templatesIn(program).filter((template) => unmadeCommand.test(template));
  return [
    ...found.map((template) => `${path} writes ${JSON.stringify(template)}`),
    ...(!path.startsWith(shell) && /\btrusted\b.*shell\/command/.test(text) ? [`${path} trusts a text`] : []),
    ...(/\bas Command\b/.test(text) ? [`${path} takes something for a command`] : []),
    ...(/import .*CopyButton/.test(text) && !copiesOtherTexts.has(path) ? [`${path} copies any text`] : []),
  ];
}

/** The texts of all templates but those of `command`, with a hole for each thing that is filled in. */
function templatesIn(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(templatesIn);
  if (typeof node !== "object" || node === null) return [];
  const children = Object.values(node);
  if (isTaggedCommand(node)) return templatesIn(node.quasi.expressions);
  const own = isTemplate(node) ? [node.quasis.map(({ value }) => value.cooked ?? "").join(hole)] : [];
  return [...own, ...children.flatMap(templatesIn)];
}

interface Template {
  readonly type: "TemplateLiteral";
  readonly quasis: readonly { readonly value: { readonly cooked: string | null } }[];
  readonly expressions: readonly unknown[];
}

function isTemplate(node: object): node is Template {
  return "type" in node && node.type === "TemplateLiteral";
}

function isTaggedCommand(node: object): node is { readonly quasi: Template } {
  if (!("type" in node && node.type === "TaggedTemplateExpression" && "tag" in node)) return false;
  const { tag } = node;
  return typeof tag === "object" && tag !== null && "name" in tag && tag.name === "command";
}

const modules = readdirSync(source, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|^testing\//.test(name));

test("every command is written by the one function that quotes its words", () => {
  expect(modules.flatMap((name) => waysRound(name, readFileSync(join(source, name), "utf8")))).toEqual([]);
});

test.each([
  "const why = `Make it with “podman secret create ${name} /dev/tty”.`;",
  "const why = `run podman network rm ${name} before.`;",
  "const step = `${place}: systemctl --user stop ${unit}`;",
  "const step = [`sudo ${program}`];",
  'import { trusted } from "../shell/command.ts";',
  "const step = text as Command;",
  'import { CopyButton } from "../parts/CopyButton.tsx";',
])("another way is found: %s", (text) => {
  expect(waysRound("core/checks/rules/x.ts", text)).toHaveLength(1);
});

test.each([
  "const why = `Make it with “${command`podman secret create ${operand(name)} /dev/tty`}”.`;",
  "const why = `Lists such as systemctl status show ${name}.`;",
  "const why = `“podman inspect” shows ${name}.`;",
  'import { command } from "../shell/command.ts";',
])("the one way passes: %s", (text) => {
  expect(waysRound("core/checks/rules/x.ts", text)).toEqual([]);
});
