import { describe, expect, it } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { portLines, setAsideMarker } from "./published-ports.ts";

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
