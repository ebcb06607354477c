import { createHash } from "node:crypto";
import type { Example } from "../../src/core/examples/model/example.ts";
import type { Generator, Printed } from "../fuzz/generator.ts";
import { withFiles } from "../fuzz/write-set.ts";

/** What a generator makes of an example. */
export interface ExampleServices {
  readonly exitCode: number;
  /** What it says of the files. That it reads them is no message. */
  readonly messages: readonly string[];
  /** The same for two outputs that differ only in the order of words, which the real generators choose freely. */
  readonly fingerprint: string;
}

/** Writes the files of an example down and lets a generator make services of them. */
export async function servicesOf(generator: Generator, { files, target }: Example): Promise<ExampleServices> {
  return withFiles(files, async (directory) => {
    const printed = await generator.print(directory, target.scope === "user");
    return {
      exitCode: printed.exitCode,
      messages: messagesIn(printed),
      fingerprint: fingerprint(printed.stdout.replaceAll(directory.path, "/units")),
    };
  });
}

function messagesIn({ stderr }: Printed): readonly string[] {
  return stderr.split("\n").filter((line) => line !== "" && !line.includes("Loading source unit file"));
}

function fingerprint(services: string): string {
  const words = services.split(/\s+/).filter((word) => word !== "");
  return createHash("sha256").update(words.toSorted().join("\n")).digest("hex").slice(0, 16);
}
