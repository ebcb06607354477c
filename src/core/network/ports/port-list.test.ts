import { describe, expect, it } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import { ports } from "./port-list.ts";
import { setAsideMarker } from "./published-ports.ts";

const value = (text: string): UnitValue => {
  const safe = unitValue(text);
  if (safe === undefined) throw new Error(`${text} is no value`);
  return safe;
};
const apply = (text: string, changes: readonly TextChange[]) => applyChanges(text, changes);
const hostFile = `[Container]\nNetwork=host\n${setAsideMarker}PublishPort=8080:80\n`;

describe("a new port", () => {
  it("comes behind the last one", () => {
    const text = "[Container]\nPublishPort=1:1\nVolume=/a:/a\n";
    expect(apply(text, ports.add(parseUnitFile(text), value("2:2")))).toBe(
      "[Container]\nPublishPort=1:1\nPublishPort=2:2\nVolume=/a:/a\n",
    );
  });

  it("is set aside at once with host networking", () => {
    const text = "[Container]\nNetwork=host\n";
    expect(apply(text, ports.add(parseUnitFile(text), value("8080:80")))).toBe(hostFile);
  });
});

describe("further ports with host networking", () => {
  it("come behind those that are set aside, so that every row stays the row of its line", () => {
    const changes = ports.add(parseUnitFile(hostFile), value("9090:90"));
    expect(apply(hostFile, changes)).toBe(`${hostFile}${setAsideMarker}PublishPort=9090:90\n`);
  });

  it("leave a port that is in use as it is", () => {
    const text = `${hostFile}PublishPort=1:1\n`;
    const changes = ports.add(parseUnitFile(text), value("2:2"));
    expect(apply(text, changes)).toBe(`${text}${setAsideMarker}PublishPort=2:2\n`);
  });
});

describe("changing and removing a port", () => {
  it("that is not there any more changes nothing", () => {
    const document = parseUnitFile(hostFile);
    expect(ports.change(document, 1, value("1:1"))).toEqual([]);
    expect(ports.remove(document, 1)).toEqual([]);
  });

  it("changes one that is set aside inside its comment", () => {
    const changes = ports.change(parseUnitFile(hostFile), 0, value("9090:80"));
    expect(apply(hostFile, changes)).toBe(hostFile.replace("8080", "9090"));
  });

  it("removes one that is set aside with its line", () => {
    expect(apply(hostFile, ports.remove(parseUnitFile(hostFile), 0))).toBe("[Container]\nNetwork=host\n");
  });

  it("removes one in use with its line", () => {
    const text = "[Container]\nPublishPort=1:1\nPublishPort=2:2\n";
    expect(apply(text, ports.remove(parseUnitFile(text), 0))).toBe("[Container]\nPublishPort=2:2\n");
  });
});
