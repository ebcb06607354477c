import type { TextRange } from "../../../unit-file/text.ts";
import { unitValue } from "../../../unit-file/value.ts";
import { cutOptions } from "../../words/cut.ts";
import type { Option } from "../../words/cut.ts";
import type { Written } from "../../words/written.ts";

/** What a word of `Secret=` gives the program: a secret of Podman, as a variable or as a file. */
export interface Secret {
  readonly name: string;
  readonly as: "variable" | "file";
  /** The name of the variable, or the path of the file; empty where Podman chooses it. */
  readonly target: string;
  /** Options of a file, as they stand: `uid=1,mode=0400`. */
  readonly options: string;
}

/** Where the parts of a secret stand. */
export interface SecretCut {
  /** What comes first, unless it is an option. */
  readonly bare: TextRange | undefined;
  readonly options: readonly Option[];
  /** The bare name, or what `source=` says. */
  readonly name: TextRange | undefined;
  readonly type: Option | undefined;
  readonly target: Option | undefined;
}

/** Cuts a word of `Secret=`: `NAME,type=env,target=X`, or with `source=NAME` (man podman-run, --secret). */
export function cutSecret(text: string): SecretCut {
  const [first, ...others] = cutOptions(text, { from: 0, to: text.length });
  const bare = first?.setting === undefined ? first?.name : undefined;
  const options = first === undefined || bare !== undefined ? others : [first, ...others];
  const named = (...names: readonly string[]) =>
    options.find(
      ({ name, setting }) => setting !== undefined && names.includes(text.slice(name.from, name.to)),
    );
  return {
    bare,
    options,
    name: named("source", "src")?.setting ?? bare,
    type: named("type"),
    target: named("target"),
  };
}

/** Reads a word of `Secret=`. Undefined for one that `writeSecret` would write another way, such as `source=NAME`. */
export function readSecret(word: string): Secret | undefined {
  const { bare, options, type, target } = cutSecret(word);
  const of = (range: TextRange | undefined) => (range === undefined ? "" : word.slice(range.from, range.to));
  const secret: Secret = {
    name: of(bare),
    as: of(type?.setting) === "env" ? "variable" : "file",
    target: of(target?.setting),
    options: options
      .map(of)
      .filter((option) => !/^(?:type|target)=/.test(option))
      .join(","),
  };
  const written = writeSecret(secret);
  return written.kind === "value" && written.value === word ? secret : undefined;
}

/** Writes a secret as one word of `Secret=`; nothing typed takes it away. Gives a sentence for what can’t be one. */
export function writeSecret(secret: Secret): Written {
  const { name, as, target, options } = secret;
  if (name === "" && target === "" && options === "") return { kind: "remove" };
  const sentence = nameProblem(name) ?? targetProblem(secret) ?? partProblem(options);
  if (sentence !== undefined) return { kind: "problem", sentence };
  const parts = [
    name,
    ...(as === "variable" ? ["type=env"] : []),
    ...(target === "" ? [] : [`target=${target}`]),
    ...(options === "" ? [] : [options]),
  ];
  const value = unitValue(parts.join(","));
  return value === undefined
    ? { kind: "problem", sentence: "A secret’s line holds no control characters." }
    : { kind: "value", value };
}

function nameProblem(name: string): string | undefined {
  if (name === "") return "Write the secret’s name, such as db-password.";
  if (/[,=/]/.test(name)) return "A secret’s name has no comma, no = and no slash.";
  return partProblem(name);
}

function targetProblem({ as, target }: Secret): string | undefined {
  if (target.includes(",")) return "A comma ends the place of a secret: leave it out.";
  if (as === "variable" && target.includes("=")) return "A variable’s name has no = in it.";
  return partProblem(target);
}

/** Blanks, quotes and backslashes would cut the word or be taken out of it (generator-spec.md 3.2). */
function partProblem(text: string): string | undefined {
  return /[\s"'\\]/.test(text) ? "Blanks, quotes and backslashes can’t stand here." : undefined;
}

/** Where the program finds a secret (man podman-run, --secret, target=). */
export function placeOf({ name, as, target }: Secret): string {
  if (as === "variable") return target === "" ? name : target;
  if (target.startsWith("/")) return target;
  return `/run/secrets/${target === "" ? name : target}`;
}
