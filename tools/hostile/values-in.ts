import { parseUnitFile } from "../../src/core/unit-file/parse.ts";
import { lastValue } from "../../src/core/unit-file/read.ts";

/** What a file says of the three things that everybody sets. */
export function valuesIn(text: string) {
  const document = parseUnitFile(text);
  const valueOf = (key: string) => lastValue(document, { section: "Container", key });
  return { name: valueOf("ContainerName"), image: valueOf("Image"), network: valueOf("Network") };
}
