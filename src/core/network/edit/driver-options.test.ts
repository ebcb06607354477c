import { describe, expect, it, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { driverOption, setDriverOption } from "./driver-options.ts";

const set = (text: string, name: string, setting: string) =>
  applyChanges(text, setDriverOption(parseUnitFile(text), name, setting));

describe("an option of the network’s driver", () => {
  it("is the last of its name, wherever it stands", () => {
    const document = parseUnitFile("[Network]\nOptions=isolate=true mtu=1400\nOptions=isolate=strict\n");
    expect(driverOption(document, "isolate")).toBe("strict");
    expect(driverOption(document, "mtu")).toBe("1400");
    expect(driverOption(document, "parent")).toBeUndefined();
  });

  test.each([
    ["[Network]\n", "isolate", "strict", "[Network]\nOptions=isolate=strict\n"],
    [
      "[Network]\nOptions=mtu=1400 isolate=true\n",
      "isolate",
      "false",
      "[Network]\nOptions=mtu=1400 isolate=false\n",
    ],
    ["[Network]\nOptions=mtu=1400 isolate=true x=1\n", "isolate", "", "[Network]\nOptions=mtu=1400 x=1\n"],
    ["[Network]\nInternal=true\nOptions=isolate=true\n", "isolate", "", "[Network]\nInternal=true\n"],
    ["[Network]\nDriver=macvlan\n", "parent", "eth0", "[Network]\nDriver=macvlan\nOptions=parent=eth0\n"],
    ["[Network]\n", "parent", "", "[Network]\n"],
  ])("is written in its place: %j, %s, %j", (text, name, setting, written) => {
    expect(set(text, name, setting)).toBe(written);
  });
});
