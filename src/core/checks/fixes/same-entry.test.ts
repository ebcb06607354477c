import { expect, test } from "vitest";
import { longFiles } from "../../../testing/long-files.ts";
import { LookCounter } from "../../../testing/look-counter.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { assignments } from "../../unit-file/read.ts";
import { sameEntry } from "./same-entry.ts";

const ports = { section: "Container", key: "PublishPort" };

test("a line that stands where it stood is found without a look at all others", () => {
  const document = parseUnitFile(longFiles["PublishPort-equal"]?.(3000) ?? "");
  const entry = assignments(document, ports)[1500];
  const counter = new LookCounter();
  const same = entry && sameEntry(counter.count(document), entry);
  expect(same).toEqual(entry);
  expect(counter.looks).toBeLessThan(100);
});

test("elsewhere the first that says the same is meant, and none where nothing does", () => {
  const [, entry] = assignments(parseUnitFile("[Container]\nPublishPort=1:1\nPublishPort=2:2\n"), ports);
  const inText = (text: string) => entry && sameEntry(parseUnitFile(text), entry)?.from;
  expect(inText("[Container]\nImage=a/b\nPublishPort=2:2\nPublishPort=2:2\n")).toBe(22);
  expect(inText("[Container]\nImage=a/b\nPublishPort=1:1\nVolume=/a:/a\n")).toBeUndefined();
});
