import { describe, expect, it } from "vitest";
import type { Workspace } from "../../workspace/workspace.ts";
import { companionFile } from "./companion.ts";
import { situationOf } from "../model/situation.ts";

const internal = { name: "app.network", section: "Network", lines: [["Internal", "true"]] } as const;
const open = { name: "app.network", section: "Network", lines: [] } as const;

/** What becomes of a companion beside these files. */
function companionBeside(companion: typeof internal | typeof open, files: Workspace["files"] = {}) {
  const all = { "web.container": "[Container]\n", ...files };
  const target = { podman: "5.8", scope: "system" } as const;
  const { name, text } = companionFile(
    situationOf({ files: all, active: "web.container", target }),
    companion,
  );
  return { name, text };
}

describe("another file that an answer needs", () => {
  it("has the lines in its section", () => {
    expect(companionBeside(internal)).toEqual({ name: "app.network", text: "[Network]\nInternal=true\n" });
    expect(companionBeside(open)).toEqual({ name: "app.network", text: "[Network]\n" });
  });

  it("is the one that is there when that does the same, whatever else it says", () => {
    const text = "# mine\n[Network]\nLabel=a=b\nInternal=true\n";
    expect(companionBeside(internal, { "app.network": text })).toEqual({ name: "app.network", text });
  });

  it("never takes the place of one that does something else", () => {
    const files = { "app.network": "[Network]\nInternal=true\n" };
    expect(companionBeside(open, files)).toEqual({ name: "app-2.network", text: "[Network]\n" });
    expect(companionBeside(internal, { "app.network": "[Network]\n" }).name).toBe("app-2.network");
  });
});
