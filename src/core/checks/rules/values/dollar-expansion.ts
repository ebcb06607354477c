import { expansionNotes, variableName } from "../../../settings/values/expansion.ts";
import type { ExpansionPlace } from "../../../settings/values/expansion.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import { replacePart } from "../../fixes/parts.ts";
import type { SettingValue } from "../../reading/unit-settings.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Found, Rule } from "../../rule.ts";
import { containerText, containerWith } from "../../unit-examples.ts";

/** rules.md dollar-expansion */
export const dollarExpansion: Rule = {
  id: "dollar-expansion",
  group: "values",
  severity: "note",
  kinds: "all",
  when: "A value has $NAME or ${NAME} in it, and `Environment=` of [Service] gives no such variable.",
  notWhen:
    "[Service] reads variables from elsewhere (`EnvironmentFile=`, `PassEnvironment=`), or systemd sets the variable for each service, such as XDG_RUNTIME_DIR.",
  where: "In Exec, Environment, HealthCmd, PodmanArgs and Label.",
  message:
    "systemd puts a variable of the service in its place, which is mostly nothing, before the program sees it. $NAME inside a longer word it leaves alone.",
  fix: "Write $$NAME, or set the variable with `Environment=` of [Service].",
  evidence: [
    { kind: "source", name: "generator-spec.md 7.1" },
    { kind: "source", name: "man systemd.service, Command lines" },
  ],
  examples: {
    fires: [
      containerWith('Exec=sh -c "echo $HOME"'),
      containerWith("Exec=app --port ${PORT}"),
      containerWith("Environment=URL=http://${HOST}/"),
      containerWith("Exec=app $ARGS\nEnvironment=ARGS=--all"),
      { files: { "app@.container": containerText("Label=caddy={$DOMAIN_%i}") } },
      { files: { "app@.container": containerText("Exec=app ${PORT_%i}\n[Service]\nEnvironment=PORT=80") } },
    ],
    silent: [
      containerWith('Exec=sh -c "echo $$HOME"'),
      containerWith("Exec=app --port ${PORT}\n[Service]\nEnvironment=PORT=80"),
      containerWith("Exec=app --port ${PORT}\n[Service]\nEnvironmentFile=/etc/app"),
      containerWith('Exec=sh -c "echo $1 $(date) $? ${A:-b}"'),
      containerWith("Environment=RUN=${XDG_RUNTIME_DIR}/app"),
      { files: { "app@.container": containerText("Exec=app ${PORT_%i}\n[Service]\nEnvironment=PORT_a=80") } },
      {
        files: { "app@.container": containerText("Exec=app ${PORT_%i}\n[Service]\nEnvironment=PORT_%i=80") },
      },
    ],
  },
  check: (context) => {
    const { settings, section } = context;
    if (["EnvironmentFile", "PassEnvironment"].some((key) => settings.lines("Service", key).length > 0))
      return [];
    const known = ["PODMAN_SYSTEMD_UNIT", ...ofSystemd, ...variablesOfService(context)];
    return places
      .filter(([key]) => hasDollar(settings.lines(section, key)).length > 0)
      .flatMap(([key, place]) =>
        settings.values(section, key).flatMap((value) =>
          dollarsIn(value.text, place)
            .filter(({ name }) => !mayBeOneOf(known, name))
            .map((dollar) => told(dollar, value, context)),
        ),
      );
  },
};

// An escape may spell a dollar sign, too.
const hasDollar = linesWhere((value) => /[$\\]/.test(value));

/** What systemd sets (man systemd.exec, Environment Variables in Spawned Processes). */
const ofSystemd = [
  "XDG_RUNTIME_DIR",
  "RUNTIME_DIRECTORY",
  "STATE_DIRECTORY",
  "CACHE_DIRECTORY",
  "LOGS_DIRECTORY",
  "CONFIGURATION_DIRECTORY",
  "CREDENTIALS_DIRECTORY",
  "INVOCATION_ID",
  "MAINPID",
];

/** Where a word of the value becomes a word of the command, and where it comes to stand inside one. */
const places: readonly (readonly [string, ExpansionPlace])[] = [
  ["Exec", "word"],
  ["HealthCmd", "word"],
  ["PodmanArgs", "word"],
  ["Environment", "inside-word"],
  ["Label", "inside-word"],
];

interface Dollar {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly name: string;
}

const dollars = new RegExp(String.raw`\$(?:\$|\{(${variableName})\}|(${variableName}))`, "g");

/** The variables of a text: $NAME and ${NAME}; $$ is a dollar sign. */
function dollarsIn(
  text: string,
  place: ExpansionPlace,
): readonly (Dollar & { readonly isReplaced: boolean })[] {
  if (!text.includes("$")) return [];
  const replaced = expansionNotes(text, place).filter(
    ({ kind, outcome }) => kind === "dollar" && (outcome === "replaced" || outcome === "dropped"),
  );
  return [...text.matchAll(dollars)].flatMap(({ 0: written, 1: braced, 2: plain, index }) => {
    const name = braced ?? plain;
    if (name === undefined) return [];
    const isReplaced = replaced.some(({ from, to }) => from <= index && to >= index + written.length);
    return [{ from: index, to: index + written.length, text: written, name, isReplaced }];
  });
}

/** What a specifier in the name stands for is known only when systemd loads the service. */
function mayBeOneOf(known: readonly string[], name: string): boolean {
  const [start = "", ...others] = name.split(/%[A-Za-z]/);
  const end = others.at(-1);
  return end === undefined
    ? known.includes(name)
    : known.some((each) => each.startsWith(start) && each.endsWith(end));
}

function variablesOfService({ settings }: CheckContext): readonly string[] {
  return settings.values("Service", "Environment").flatMap(({ text }) => text.split("=", 1));
}

function told(
  { isReplaced, ...dollar }: Dollar & { readonly isReplaced: boolean },
  value: SettingValue,
  { document }: CheckContext,
): Found {
  const { text, name } = dollar;
  const { range } = partOfValue(document, value, dollar);
  const isPlain = document.text.slice(range.from, range.to) === text;
  return {
    title: isReplaced
      ? `systemd replaces ${text} before the container starts`
      : `systemd leaves ${text} to the program`,
    why: isReplaced
      ? `It puts a variable of the service in its place, and nothing where neither [Service] nor the environment of systemd has ${name}. For the program write $${text}.`
      : `Inside a longer word it replaces only \${${name}}. $${text} says the same, wherever it stands.`,
    range,
    actions: isPlain ? [replacePart(`Write $${text}`, value.entry, range, `$${text}`)] : [],
  };
}
