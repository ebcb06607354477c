import { describe, expect, it } from "vitest";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { TextChange } from "../unit-file/text.ts";
import { unitValue } from "../unit-file/value.ts";
import type { UnitValue } from "../unit-file/value.ts";
import { addPort, changePort, portLines, removePort, setAsideMarker } from "./published-ports.ts";

const value = (text: string): UnitValue => {
  const safe = unitValue(text);
  if (safe === undefined) throw new Error(`${text} is no value`);
  return safe;
};
const apply = (text: string, changes: readonly TextChange[]) => applyChanges(text, changes);
const portAt = (text: string, index: number) => {
  const port = portLines(parseUnitFile(text))[index];
  if (!port) throw new Error(`There is no port ${index}`);
  return port;
};

const hostFile = `[Container]\nNetwork=host\n${setAsideMarker}PublishPort=8080:80\n`;

describe("the ports of a file", () => {
  it("stand in file order, those that are set aside included", () => {
    const text = `[Container]\nPublishPort=1:1\n${setAsideMarker}PublishPort=2:2\nPublishPort=3:3\n`;
    expect(portLines(parseUnitFile(text)).map(({ kind, value: port }) => `${kind} ${port}`)).toEqual([
      "used 1:1",
      "set-aside 2:2",
      "used 3:3",
    ]);
  });

  it("begin behind a reset", () => {
    const text = "[Container]\nPublishPort=1:1\nPublishPort=\nPublishPort=2:2\n";
    expect(portLines(parseUnitFile(text)).map((port) => port.value)).toEqual(["2:2"]);
  });

  it("are not those of other sections", () => {
    expect(portLines(parseUnitFile("[Pod]\nPublishPort=1:1\n"))).toEqual([]);
  });
});

describe("a new port", () => {
  it("comes behind the last one", () => {
    const text = "[Container]\nPublishPort=1:1\nVolume=/a:/a\n";
    expect(apply(text, addPort(parseUnitFile(text), value("2:2")))).toBe(
      "[Container]\nPublishPort=1:1\nPublishPort=2:2\nVolume=/a:/a\n",
    );
  });

  it("is set aside at once with host networking", () => {
    const text = "[Container]\nNetwork=host\n";
    expect(apply(text, addPort(parseUnitFile(text), value("8080:80")))).toBe(hostFile);
  });
});

describe("changing and removing a port", () => {
  it("changes one that is set aside inside its comment", () => {
    const changes = changePort(parseUnitFile(hostFile), portAt(hostFile, 0), value("9090:80"));
    expect(apply(hostFile, changes)).toBe(hostFile.replace("8080", "9090"));
  });

  it("removes one that is set aside with its line", () => {
    expect(apply(hostFile, removePort(parseUnitFile(hostFile), portAt(hostFile, 0)))).toBe(
      "[Container]\nNetwork=host\n",
    );
  });

  it("removes one in use with its line", () => {
    const text = "[Container]\nPublishPort=1:1\nPublishPort=2:2\n";
    expect(apply(text, removePort(parseUnitFile(text), portAt(text, 0)))).toBe(
      "[Container]\nPublishPort=2:2\n",
    );
  });
});
