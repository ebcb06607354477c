import { spelledWords } from "../../../podman/words/spelled-word.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import { rangeInValue } from "../../../unit-file/value-range.ts";
import type { Action } from "../../model/finding.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs } from "../../model/unit-examples.ts";

/** Neither Podman nor systemd runs a shell (man systemd.service, Command lines). */
export const shellSyntax: Rule = {
  id: "shell-syntax",
  group: "values",
  severity: "warning",
  kinds: "all",
  when: "A word of the command is `&&`, `||`, `|`, `&`, `<`, `>`, `>>` or `2>&1`, or `;` in `Exec=`.",
  notWhen: 'The word has quotes of its own, or is part of a longer one, as in `sh -c "a && b"`.',
  where: "`Exec=` of containers, and `ExecStartPre=`, `ExecStartPost=`, `ExecStop=` and others of [Service].",
  message:
    "No shell reads the command: the program gets the word as an argument. A `;` in `Exec=` begins a second command, which systemd refuses.",
  fix: 'Have a shell run it: `sh -c "a && b"`. The image needs to have one.',
  evidence: [
    { kind: "source", name: "man systemd.service, Command lines" },
    { kind: "source", name: "generator 5.8.6 and systemd-analyze verify, systemd 252" },
  ],
  examples: {
    fires: [
      containerWith("Exec=migrate && serve"),
      containerWith("Exec=serve > /var/log/app.log 2>&1"),
      containerWith("[Service]\nExecStartPre=mkdir -p /srv/app && chown 1000 /srv/app"),
      foundAs("error", containerWith("Exec=migrate ; serve")),
    ],
    silent: [
      containerWith('Exec=sh -c "migrate && serve"'),
      containerWith('Exec=grep "|" /data'),
      containerWith("Exec=a && b\nExec=serve"),
      containerWith("HealthCmd=curl -f http://localhost || exit 1"),
      containerWith("[Service]\nExecStartPre=/bin/a ; /bin/b"),
      containerWith("Exec=migrate ; serve\n[Service]\nType=oneshot"),
    ],
  },
  check: (context) => {
    const own = context.settings.lines("Container", "Exec").slice(-1);
    const ofService = commands.flatMap((key) => context.settings.lines("Service", key));
    return [...own, ...ofService].flatMap((entry) => found(entry, context));
  },
};

const commands = ["ExecCondition", "ExecStartPre", "ExecStartPost", "ExecReload", "ExecStop", "ExecStopPost"];

const shellWords: ReadonlySet<string> = new Set(["&&", "||", "|", "&", "<", ">", ">>", "2>&1"]);

/** One finding for each line, at its first word of this sort. */
function found(entry: EntryLine, { document, settings }: CheckContext): readonly Found[] {
  const words = spelledWords(entry.value, "arguments");
  if ("problem" in words) return [];
  const isOnce = settings.value("Service", "Type")?.text === "oneshot";
  const endsCommand = (text: string) => text === ";" && entry.key === "Exec" && !isOnce;
  const places = words.flatMap(({ text, rangeInValue: place }) => {
    const { from, to } = place(0, text.length);
    const range = rangeInValue(document, entry, from, to);
    return document.text.slice(range.from - 1, range.to + 1).trim() === text ? [{ text, range }] : [];
  });
  const word = places.find(({ text }) => shellWords.has(text) || endsCommand(text));
  if (word === undefined) return [];
  const { text, range } = word;
  return [
    text === ";"
      ? {
          severity: "error",
          title: "; begins a second command, which systemd refuses",
          why: "No shell reads Exec=, and systemd cuts there: “Service has more than one ExecStart= setting, which is only allowed for Type=oneshot services. Refusing.”",
          range,
          actions: throughShell(entry),
        }
      : {
          title: `No shell reads ${entry.key}=: ${text} goes to the program`,
          why: `The program gets ${text} and what follows as arguments. sh -c "…" has a shell run the line.`,
          range,
          actions: throughShell(entry),
        },
  ];
}

/** Nothing where quotes, variables or prefixes of systemd would read differently. */
function throughShell(entry: EntryLine): readonly Action[] {
  if (entry.lineCount > 1 || !/^[\w./][^"'\\$%]*$/.test(entry.value)) return [];
  const shell = entry.key === "Exec" ? "sh" : "/bin/sh";
  return [replacePart("Have a shell run it", entry, entry.valueRange, `${shell} -c "${entry.value}"`)];
}
