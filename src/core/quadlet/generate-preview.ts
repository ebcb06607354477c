import type { Target } from "../podman/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { behavioursOf } from "../podman/behaviours.ts";
import { directoryOf } from "./names/clean-path.ts";
import type { ConvertedUnit } from "./conversion/converted-unit.ts";
import { loadErrors } from "./messages/error-messages.ts";
import type { LoadProblem } from "./messages/error-messages.ts";
import { generate } from "./generate.ts";
import type { Generated, GeneratorInput } from "./generate.ts";
import { assumedUnit } from "./references/assumed-unit.ts";
import { firstMalformed, withoutMalformed } from "./source/half-written.ts";
import { readerOf } from "./source/older-syntax.ts";
import { unitDirectories } from "./source/source-tree.ts";
import { unitDirectory } from "./names/unit-directory.ts";
import { unitKindOf } from "./names/unit-kind.ts";

/**
 * What the generator makes of files while they are written, as if they lay in the normal directory of their scope. It
 * goes as far as it can: a file that is named and not there counts as one without settings, a device that may be
 * missing as present, and lines for which Podman can’t read a file are passed over. That Podman refuses it is still
 * said: by the messages of the unit, and by what it is `missing`.
 */
export function generatePreview(
  files: Readonly<Record<string, string>>,
  target: Target,
  input: Pick<GeneratorInput, "readDocument" | "memory" | "loaded"> = {},
): Generated {
  const { podman, scope } = target;
  const root = unitDirectory(target);
  const { readDocument = readerOf(behavioursOf(podman), parseUnitFile) } = input;
  const generated = generate({
    ...input,
    directories: unitDirectories(root, files),
    podman,
    isUser: scope === "user",
    exists: () => true,
    assume: (fileName) => assumedUnit(fileName, target),
    readDocument: (text) => withoutMalformed(readDocument(text)),
  });
  const problems = Object.entries(files).flatMap(([name, text]) =>
    unitKindOf(name) === undefined ? [] : problemsOf(readDocument(text), `${root}/${name}`),
  );
  if (problems.length === 0) return generated;
  const messages = messagesOf(problems, podman);
  return { ...generated, units: generated.units.map((unit) => withProblem(unit, messages)) };
}

function problemsOf(document: UnitDocument, path: string): readonly LoadProblem[] {
  const first = firstMalformed(document);
  return first === undefined ? [] : [{ path, problem: first.problem }];
}

/** What is said of a unit, by its path or by its directory. */
interface UnitMessages {
  readonly own: ReadonlyMap<string, string>;
  readonly inDirectory: ReadonlyMap<string, string>;
}

/**
 * From 5.0 a file that can’t be read takes those beside it with it (generator-spec.md 1, step 3). All of a directory are
 * told in one message, which is made once: a thousand files can be half-written.
 */
function messagesOf(problems: readonly LoadProblem[], podman: Target["podman"]): UnitMessages {
  const behaviours = behavioursOf(podman);
  const own = new Map(problems.map(({ path, problem }) => [path, problem]));
  const inDirectory = new Map<string, string>();
  if (!behaviours.has("parseErrorDropsDirectory")) return { own, inDirectory };
  for (const directory of new Set(problems.map(({ path }) => directoryOf(path)))) {
    const beside = problems.filter(({ path }) => directoryOf(path) === directory);
    for (const { text } of loadErrors(beside, behaviours)) inDirectory.set(directory, text);
  }
  return { own, inDirectory };
}

function withProblem(converted: ConvertedUnit, { own, inDirectory }: UnitMessages): ConvertedUnit {
  const { path } = converted.unit;
  const text = own.get(path) ?? inDirectory.get(directoryOf(path));
  if (text === undefined) return converted;
  return {
    ...converted,
    isRefused: true,
    messages: [{ kind: "error", text, refusal: undefined, entry: undefined }, ...converted.messages],
  };
}
