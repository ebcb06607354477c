import { expansionNotes, variableName } from "../../../podman/values/expansion/expansion.ts";
import type { ExpansionPlace } from "../../../podman/values/expansion/expansion.ts";
import { countUpTo } from "../../../unit-file/count-up-to.ts";
import { linesWhere } from "../../../unit-file/lines-where.ts";
import { replacePart } from "../../fixes/parts.ts";
import { listOf } from "../../reading/list-of.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import { partOfValue } from "../../reading/value-parts.ts";
import type { CheckContext, Found, Rule } from "../../model/rule.ts";
import { containerText, containerWith, foundAs } from "../../model/unit-examples.ts";

export const dollarExpansion: Rule = {
  id: "dollar-expansion",
  group: "values",
  severity: "note",
  kinds: "all",
  when: "A value has $NAME or ${NAME} in it, and `Environment=` of [Service] gives no such variable.",
  notWhen:
    "[Service] reads variables from elsewhere (`EnvironmentFile=`, `PassEnvironment=`), or systemd sets the variable for each service, such as XDG_RUNTIME_DIR. In `Environment=` and `Label=` a $NAME without braces is told all the same: nothing takes its place there.",
  where:
    "In Exec, Environment, HealthCmd, PodmanArgs and Label. A warning where a variable that the service has is written without its braces.",
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
      foundAs(
        "warning",
        containerWith("Environment=DB_PASSWORD=$PASSWORD\n[Service]\nEnvironmentFile=/etc/app"),
      ),
      containerWith("Environment=TOKEN=$argon2id$v=19$m=65540\n[Service]\nEnvironmentFile=/etc/app"),
      foundAs("warning", containerWith("Label=port=$PORT\n[Service]\nEnvironment=PORT=80")),
      foundAs("warning", containerWith("Environment=BUS=$XDG_RUNTIME_DIR/bus")),
      { files: { "app@.container": containerText("Label=caddy={$DOMAIN_%i}") } },
      { files: { "app@.container": containerText("Exec=app ${PORT_%i}\n[Service]\nEnvironment=PORT=80") } },
    ],
    silent: [
      containerWith('Exec=sh -c "echo $$HOME"'),
      containerWith("Exec=app --port ${PORT}\n[Service]\nEnvironment=PORT=80"),
      containerWith("Exec=app --port ${PORT}\n[Service]\nEnvironmentFile=/etc/app"),
      containerWith("Environment=PORT=${PORT}\n[Service]\nEnvironmentFile=/etc/app"),
      containerWith('Exec=sh -c "echo $HOME"\n[Service]\nEnvironmentFile=/etc/app'),
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
    const sources = sourcesOf(context);
    return places
      .filter(([key]) => hasDollar(settings.lines(section, key)).length > 0)
      .flatMap(([key, place]) =>
        settings.values(section, key).flatMap((value) => findingsOfValue(value, place, context, sources)),
      );
  },
};

/** What gives the service its variables. */
interface Sources {
  readonly known: ReadonlySet<string>;
  /** May there be others, too? */
  readonly areOpen: boolean;
}

function sourcesOf(context: CheckContext): Sources {
  return {
    known: new Set(["PODMAN_SYSTEMD_UNIT", ...ofSystemd, ...variablesOfService(context)]),
    areOpen: ["EnvironmentFile", "PassEnvironment"].some(
      (key) => context.settings.lines("Service", key).length > 0,
    ),
  };
}

/** Inside a word $NAME stays whoever gives the variable; in a command the shell of the image may replace it. */
function isReported(dollar: Dollar, place: ExpansionPlace, { known, areOpen }: Sources): boolean {
  const isLost = !dollar.isReplaced && place === "inside-word";
  return isLost || !(areOpen || mayBeOneOf(known, dollar.name));
}

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
  readonly isReplaced: boolean;
}

const dollars = new RegExp(String.raw`\$(?:\$|\{(${variableName})\}|(${variableName}))`, "g");

/** The variables of a text: $NAME and ${NAME}; $$ is a dollar sign. */
function dollarsIn(text: string, place: ExpansionPlace): readonly Dollar[] {
  if (!text.includes("$")) return [];
  const replaced = expansionNotes(text, place).filter(
    ({ kind, outcome }) => kind === "dollar" && (outcome === "replaced" || outcome === "dropped"),
  );
  const starts = replaced.map(({ from }) => from);
  return [...text.matchAll(dollars)].flatMap(({ 0: written, 1: braced, 2: plain, index }) => {
    const name = braced ?? plain;
    if (name === undefined) return [];
    const to = index + written.length;
    const isReplaced = (replaced[countUpTo(starts, index) - 1]?.to ?? 0) >= to;
    return [{ from: index, to, text: written, name, isReplaced }];
  });
}

/** Of more variables than that each is taken for the one that a name with a specifier means. */
const mostCompared = 200;

/** What a specifier in the name stands for is known only when systemd loads the service. */
function mayBeOneOf(known: ReadonlySet<string>, name: string): boolean {
  const [start = "", ...others] = name.split(/%[A-Za-z]/);
  const end = others.at(-1);
  if (end === undefined) return known.has(name);
  return known.size > mostCompared || [...known].some((each) => each.startsWith(start) && each.endsWith(end));
}

function variablesOfService({ settings }: CheckContext): readonly string[] {
  return settings.values("Service", "Environment").flatMap(({ text }) => text.split("=", 1));
}

function findingsOfValue(
  value: SettingValue,
  place: ExpansionPlace,
  context: CheckContext,
  sources: Sources,
): readonly Found[] {
  const all = dollarsIn(value.text, place).filter((dollar) => isReported(dollar, place, sources));
  const replaced = all.filter(({ isReplaced }) => isReplaced);
  const left = all.filter(({ isReplaced }) => !isReplaced);
  return [
    ...replaced.map((dollar) => findingOfReplaced(dollar, value, context)),
    ...findingsOfLeft(left, value, context, sources),
  ];
}

function findingOfReplaced(dollar: Dollar, value: SettingValue, { document }: CheckContext): Found {
  const { text, name } = dollar;
  const { range } = partOfValue(document, value, dollar);
  const isPlain = document.text.slice(range.from, range.to) === text;
  return {
    title: `systemd replaces ${text} before the container starts`,
    why: `It puts a variable of the service in its place, and nothing where neither [Service] nor the environment of systemd has ${name}. For the program write $${text}.`,
    range,
    actions: isPlain ? [replacePart(`Write $${text}`, value.entry, range, `$${text}`)] : [],
  };
}

/** One finding for all of a value: a hash of a password has several. */
function findingsOfLeft(
  left: readonly Dollar[],
  value: SettingValue,
  { document }: CheckContext,
  { known, areOpen }: Sources,
): readonly Found[] {
  const [first] = left;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return [];
  const place = { from: first.from, to: last.to };
  const { range, text } = partOfValue(document, value, place);
  const isPlain = document.text.slice(range.from, range.to) === text;
  const isMeant = left.every(({ name }) => mayBeOneOf(known, name));
  const write = (spelled: (dollar: Dollar) => string) => {
    const insert = rewritten(value.text, left, spelled);
    return replacePart(`Write ${insert}`, value.entry, range, insert);
  };
  const doubled = ({ text: written }: Dollar) => `$${written}`;
  const braced = ({ name }: Dollar) => `\${${name}}`;
  return [
    {
      ...((isMeant || (areOpen && isWholeValue(value, first))) && { severity: "warning" }),
      title: `systemd leaves ${listOf(left.map(({ text: written }) => written))} to the program`,
      why: `Inside a longer word it replaces only ${braced(first)}. ${doubled(first)} says the same, wherever it stands.`,
      range,
      actions: isPlain ? (isMeant || areOpen ? [braced, doubled] : [doubled]).map(write) : [],
    },
  ];
}

/** A variable that is to get the value of another one, as is. */
function isWholeValue({ text }: SettingValue, { from, to }: Dollar): boolean {
  return text.charAt(from - 1) === "=" && to === text.length;
}

/** The text from the first of these to the last, each spelled anew. */
function rewritten(text: string, left: readonly Dollar[], spelled: (dollar: Dollar) => string): string {
  return left
    .map((dollar, index) => {
      const next = left[index + 1];
      return `${spelled(dollar)}${next === undefined ? "" : text.slice(dollar.to, next.from)}`;
    })
    .join("");
}
