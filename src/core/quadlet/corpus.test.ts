import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { engine } from "../../../tools/fuzz/engine.ts";
import type { Canon, CanonicalRun } from "../../../tools/fuzz/oracle.ts";

/** The cases of Podman’s own tests, which are not in this repository, and what real generators made of them. */
const corpus = new URL("../../../../shared/corpus/podman-e2e/", import.meta.url);
const canonical = new URL("../../../../shared/oracle/canon.mjs", import.meta.url);
const isThere = existsSync(corpus) && existsSync(canonical);

interface Manifest {
  readonly cases: Readonly<Record<string, { readonly files: readonly string[] }>>;
}

interface RecordedCase {
  readonly runs: readonly (CanonicalRun & { readonly args: readonly string[] })[];
}

test.skipIf(!isThere).each(["5.4.2", "5.8.6"])(
  "every case of Podman’s tests becomes what %s makes of it, in both modes",
  { timeout: 60_000 },
  async (version) => {
    const { canonRun }: Canon = await import(/* @vite-ignore */ canonical.href);
    const { cases }: Manifest = JSON.parse(read("manifest.json"));
    const compared = Object.entries(cases).flatMap(([id, { files }]) => {
      const { runs }: RecordedCase = JSON.parse(read(`expected/${version}/${id}.json`));
      return runs.filter(isWhole).map(async ({ args, ...wanted }) => {
        const source = { path: "/units", set: texts(id, files) };
        const raw = await engine(version).print(source, args.includes("--user"));
        const made = canonRun({ ...raw, dir: "/units", version });
        return JSON.stringify(made) === JSON.stringify(wanted) ? [] : [`${id} ${args.join(" ")}`];
      });
    });
    expect(compared.length).toBeGreaterThan(300);
    expect((await Promise.all(compared)).flat()).toEqual([]);
  },
);

/** A crash of the real generator is nothing to follow. */
function isWhole({ stderr }: CanonicalRun): boolean {
  return !stderr.some((message) => message.startsWith("panic: "));
}

function texts(id: string, files: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((file) => [file, read(`cases/${id}/${file}`)]));
}

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, corpus)), "utf8");
}
