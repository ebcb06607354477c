import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { describe as describeKey } from "../podman/keys/describe.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { stepsOf, uncheckedExplanationOf } from "../../testing/explanation-of.ts";
import type { Step } from "./explanation.ts";

/** The cases of Podman’s own tests, which are not in this repository. */
const corpus = new URL("../../../../shared/corpus/podman-e2e/", import.meta.url);

interface Manifest {
  readonly cases: Readonly<Record<string, { readonly files: readonly string[] }>>;
}

/** Each file with all those of its case. */
function everyFile() {
  const { cases }: Manifest = JSON.parse(readFileSync(new URL("manifest.json", corpus), "utf8"));
  return Object.entries(cases).flatMap(([name, { files }]) => {
    const directory = fileURLToPath(new URL(`cases/${name}/`, corpus));
    const texts = Object.fromEntries(
      files.map((file) => [file, readFileSync(`${directory}${file}`, "utf8")]),
    );
    return files.map((file) => ({ name: file, text: texts[file] ?? "", texts }));
  });
}

test.skipIf(!existsSync(corpus))(
  "every line of every file of the corpus is told in whole sentences, and frequent keys by their value",
  { timeout: 60_000 },
  () => {
    const wrong: string[] = [];
    let count = 0;
    for (const { name, text, texts } of everyFile()) {
      const steps = stepsOf(uncheckedExplanationOf({ [name]: text, ...texts }, { podman: "6.1" }));
      count += steps.length;
      if (steps.map(({ source }) => source).join("") !== text) wrong.push(`${name} is not whole`);
      const sections = new Map(
        parseUnitFile(text).lines.flatMap((line) => (line.kind === "entry" ? [[line.from, line]] : [])),
      );
      for (const step of steps) {
        const entry = sections.get(step.from);
        const description = entry && describeKey(entry.section, entry.key);
        const isFrequent = (description?.share ?? 0) >= 1 && entry?.value !== "";
        if (
          !isTold(step) ||
          (isFrequent && step.sentences[0]?.startsWith(description?.summary ?? "") === true)
        )
          wrong.push(`${name}: ${step.source} ${step.sentences.join(" ")}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(1000);
  },
);

function isTold({ kind, sentences }: Step): boolean {
  return kind === "blank" || (sentences.length > 0 && sentences.every((each) => /^\p{Lu}.*\.$/su.test(each)));
}
