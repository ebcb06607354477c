import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { ValuePartKind } from "./grammars.ts";
import { rangeOfPart } from "./value-parts.ts";

function marked(text: string, kinds: readonly ValuePartKind[]): string {
  const document = parseUnitFile(text);
  const entry = document.lines.find((line) => line.kind === "entry");
  if (entry === undefined) throw new Error(`No entry in ${text}`);
  const { from, to } = rangeOfPart(document, entry, kinds);
  return text.slice(from, to);
}

test("a part is found in the text", () => {
  expect(marked("[Container]\nPublishPort = 127.0.0.1:8080:80\n", ["host-port"])).toBe("8080");
  expect(marked("[Unit]\nAfter=a.container b.container\n", ["unit"])).toBe("a.container");
});

test("a part behind a continuation, and one that goes over it", () => {
  expect(marked("[Container]\nPublishPort=80\\\n80:\\\n80\n", ["container-port"])).toBe("80");
  expect(marked("[Container]\nPublishPort=80\\\n80:\\\n80\n", ["host-port"])).toBe("80\\\n80");
});

test("the first of the kinds counts that is there", () => {
  const kinds: readonly ValuePartKind[] = ["address", "host-port", "container-port"];
  expect(marked("[Container]\nPublishPort=0.0.0.0:81:80\n", kinds)).toBe("0.0.0.0");
  expect(marked("[Container]\nPublishPort=81:80\n", kinds)).toBe("81");
  expect(marked("[Container]\nPublishPort=80\n", kinds)).toBe("80");
});

test("without such a part it is the whole value", () => {
  expect(marked("[Container]\nPublishPort=80:80\n", ["registry"])).toBe("80:80");
  expect(marked("[Container]\nContainerName=web\n", ["name"])).toBe("web");
});
