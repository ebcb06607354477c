import { command } from "../../../shell/command.ts";
import { operand } from "../../../shell/word.ts";
import type { Action } from "../../model/finding.ts";
import { linesWithWord } from "../../reading/lines-with-word.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { moveToSecret, secretNameFor } from "./parts/move-to-secret.ts";
import { holdsPassword } from "../../reading/password-variable.ts";

export const secretInEnvironment: Rule = {
  id: "secret-in-environment",
  group: "security",
  severity: "warning",
  kinds: ["Container", "Build", "drop-in"],
  when: "`Environment=` (in a .build file `BuildArg=`, too) sets a name with PASS, PASSWORD, PASSWD, PWD, SECRET, TOKEN, APIKEY, API_KEY, ACCESS_KEY, PRIVATE_KEY or CREDENTIALS in it as a word of its own, or a value is an address with user:password@.",
  notWhen:
    "Names that end in _FILE, _PATH, _DIR, _TTL, _EXPIRY, _EXPIRES, _LENGTH, _MIN, _MAX, _POLICY or _URL (without a password in the address), in another word for a time, a size or a kind (_MINUTES, _LIFETIME, _ALGORITHM, _NAME …), and PWD and OLDPWD; values that are empty, true, false, yes, no, on, off, 0 or 1, begin with /run/secrets/, or hold $ or %; names without a value.",
  message: "The password stands readable in the file, in podman inspect, in systemctl show and in ps.",
  fix: "Make a secret with `podman secret create NAME /dev/tty` and write `Secret=NAME,type=env,target=VARIABLE`, or use a file.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/secret.md@v5.8.3" },
    { kind: "source", name: "linux-system-roles/podman#148" },
  ],
  examples: {
    fires: [
      containerWith("Environment=POSTGRES_PASSWORD=hunter2"),
      containerWith('Environment=LANG=C "DB_PASSWORD=a b" TZ=UTC'),
      containerWith("Environment=api_token=abc123"),
      containerWith("Environment=DATABASE_URL=postgres://app:hunter2@db/app"),
      containerWith("Environment=MYSQL_PWD=a\nEnvironment=MYSQL_PWD=b"),
      { files: { "a.build": "[Build]\nImageTag=localhost/a\nFile=/a\nBuildArg=NPM_TOKEN=abc\n" } },
      containerWith("Environment=AWS_SECRET_ACCESS_KEY=abc \\\n  LANG=C"),
      containerWith("Environment=PASSWORD_HINT=cat"),
      containerWith("Environment=CREDENTIAL=me"),
    ],
    silent: [
      containerWith("Environment=POSTGRES_PASSWORD_FILE=/run/secrets/pg"),
      containerWith("Environment=MYSQL_ALLOW_EMPTY_PASSWORD=yes MYSQL_RANDOM_ROOT_PASSWORD=1"),
      containerWith("Environment=DB_PASSWORD=${PASSWORD}"),
      containerWith("Environment=DB_PASSWORD= DB_PASSWORD"),
      containerWith(
        "Environment=TOKEN_TTL=3600 PASSWORD_MIN_LENGTH=8 SECRET_PATH=/x TOKEN_URL=https://example.org",
      ),
      containerWith("Environment=PWD=/srv OLDPWD=/"),
      containerWith("Environment=TOKEN_EXPIRE_MINUTES=30 PASSWORD_HASH_ALGO=argon2 SECRET_NAME=registry"),
      containerWith("Environment=DB_PASSWORD=/run/secrets/db"),
      containerWith("Environment=COMPASS=north PASSENGERS=3 TOKENIZER=x"),
      containerWith("Environment=DB_PASSWORD=a\nEnvironment=DB_PASSWORD=%i"),
      containerWith("Environment=DB_PASSWORD=a\nEnvironment="),
      containerWith("Environment=URL=https://example.org:8080/@me"),
    ],
  },
  check: (context) =>
    (context.section === "Build" ? ["Environment", "BuildArg"] : ["Environment"]).flatMap((key) =>
      variablesOf(context, key)
        .filter(({ name, text }) => holdsPassword(name, text))
        .map(({ name, range }) => ({
          title: `${name} stands readable in this file`,
          why: `Whoever may read the file, “podman inspect”, “systemctl show” or “ps” sees it. ${adviceFor(name, context)}`,
          range,
          actions: fixes(name, context),
        })),
    ),
};

/** The variables that a key sets; the last value of a name counts (generator-spec.md 3, *keyval*). */
function variablesOf({ settings, section }: CheckContext, key: string) {
  if (mayHoldPassword(settings.lines(section, key)).length === 0) return [];
  const variables = settings.values(section, key).flatMap(({ text, range }) => {
    const equals = text.indexOf("=");
    return equals === -1 ? [] : [{ name: text.slice(0, equals), text: text.slice(equals + 1), range }];
  });
  return [...new Map(variables.map((variable) => [variable.name, variable])).values()];
}

/** Most files have none, and then their variables need not be put together. */
const mayHoldPassword = linesWithWord((word) => {
  const equals = word.indexOf("=");
  return equals !== -1 && holdsPassword(word.slice(0, equals), word.slice(equals + 1));
});

/** A build has no such secrets: what it gets is a file for one of its steps. */
function fixes(name: string, { section, settings }: CheckContext): readonly Action[] {
  return section === "Container" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(name)
    ? [moveToSecret(name, settings)]
    : [];
}

function adviceFor(name: string, { section }: CheckContext): string {
  return section === "Build"
    ? "It may stay in the image, too; Secret= hands it to single steps of the build."
    : `A secret is kept apart: “${command`podman secret create ${operand(secretNameFor(name))} /dev/tty`}” reads it from what you type.`;
}
