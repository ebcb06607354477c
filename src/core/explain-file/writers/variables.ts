import { capitalized } from "../../english/capitalized.ts";
import { holdsPassword } from "../../checks/reading/password-variable.ts";
import type { KeyLines, Writers } from "../words/key-lines.ts";
import { argumentsIn } from "../words/key-lines.ts";
import { counted, listed } from "../../english/listed.ts";
import { cutSecret } from "../../podman/values/secret/secret.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { shortened } from "../words/shown.ts";
import { thingOf } from "../words/unit-words.ts";

/** Variables, secrets and labels. Source: man podman-run, --env, --secret, --label; generator-spec.md 3, *keyval*. */
export const variableWriters: Writers = {
  Environment: (keyLines) => environmentWords(keyLines),
  Secret: (keyLines) => secretWords(keyLines),
  Label: (keyLines) => notedWords(keyLines, "label"),
  Annotation: (keyLines) => notedWords(keyLines, "annotation"),
  BuildArg: (keyLines) => {
    const names = argumentsIn(keyLines).map(nameOf);
    return names.length === 0 ? undefined : `The build gets a value for ${listed(names)}.`;
  },
};

function environmentWords(keyLines: KeyLines): string | undefined {
  const words = argumentsIn(keyLines);
  const [only, second] = words;
  if (only === undefined) return undefined;
  const { start, whom } = receiverOf(keyLines);
  if (second !== undefined) return `${start} the variables ${listed(words.map(nameOf))}${whom}.`;
  const equals = only.indexOf("=");
  if (equals === -1) return `${start} the variable ${shortened(only)}, as the service has it${whom}.`;
  const [name, value] = [only.slice(0, equals), only.slice(equals + 1)];
  if (holdsPassword(name, value))
    return `${start} the variable ${shortened(name)}${whom}. Its value looks like a password, so it is not repeated here.`;
  return value === ""
    ? `${start} the variable ${shortened(name)}, with nothing in it${whom}.`
    : `${start} the variable ${shortened(name)} with the value ${shortened(value)}${whom}.`;
}

function receiverOf({ section }: KeyLines) {
  if (section === "Service") return { start: "The service has", whom: ", for ${…} in this file" };
  return section === "Build"
    ? { start: "The built image sets", whom: "" }
    : { start: "The program gets", whom: "" };
}

function nameOf(word: string): string {
  return shortened(word.split("=", 1)[0] ?? word);
}

/** Of a build the secret is `id=NAME,src=PATH` (man podman-build, --secret). */
function secretWords(keyLines: KeyLines): string | undefined {
  const { section, values } = keyLines;
  if (section === "Build") {
    const ids = argumentsIn(keyLines).map((word) => /(?:^|,)id=([^,]+)/.exec(word)?.[1] ?? word);
    return `The RUN lines can read the secret ${listed(ids.map(shortened))}, which does not end up in the image.`;
  }
  const sentences = values.map(oneSecret);
  return sentences.length === 0 ? undefined : sentences.join(" ");
}

function oneSecret(value: string): string {
  const cut = cutSecret(value);
  const of = (range: TextRange | undefined) => range && value.slice(range.from, range.to);
  const [name = "", type, target] = [cut.name, cut.type?.setting, cut.target?.setting].map(of);
  const secret = `Podman’s secret ${shortened(name)}`;
  if (type === "env") return `The program gets ${secret} in the variable ${shortened(target ?? name)}.`;
  const path = target?.startsWith("/") === true ? target : `/run/secrets/${target ?? name}`;
  return `The program can read ${secret} in the file ${shortened(path)}.`;
}

function notedWords(keyLines: KeyLines, what: "label" | "annotation"): string | undefined {
  const words = argumentsIn(keyLines);
  const [only, second] = words;
  if (only === undefined) return undefined;
  const on = keyLines.explained.section === undefined ? "the container" : thingOf[keyLines.explained.section];
  const readers = what === "label" ? "other programs" : "the program that starts containers";
  if (second !== undefined) {
    const reader = labelReader(words) ?? readers;
    return `${capitalized(on)} has ${counted(words.length, what)} for ${reader}, which may act on them.`;
  }
  return `The ${what} ${shortened(only)} is noted on ${on} for ${labelReader(words) ?? readers}.`;
}

/** Whose labels these are, where all of them begin alike and the program is well known. */
function labelReader(words: readonly string[]): string | undefined {
  return words.every((word) => word.startsWith("traefik.")) ? "the proxy Traefik" : undefined;
}
