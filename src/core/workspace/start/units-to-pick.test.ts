import { describe, expect, test } from "vitest";
import { findingsIn } from "../../../testing/findings-in.ts";
import { podmanVersions } from "../../podman/target.ts";
import { relationWords, setStartsWith } from "../../podman/values/start/starts-with.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { Workspace } from "../workspace.ts";
import { unitsToPick } from "./units-to-pick.ts";
import { waitsForNetwork } from "./waits-for-network.ts";

const web = "[Container]\nImage=quay.io/example/app:1\n";

const workspace = (podman: Workspace["target"]["podman"], files: Workspace["files"] = {}): Workspace => ({
  files: { "web.container": web, "db.container": web, "net.network": "[Network]\n", ...files },
  active: "web.container",
  target: { podman, scope: "system" },
});

describe("the units that can be picked", () => {
  test("are written as this Podman reads them", () => {
    expect(unitsToPick(workspace("5.5"), [])).toEqual([{ file: "db.container", name: "db.container" }]);
    expect(unitsToPick(workspace("5.4"), [])).toEqual([{ file: "db.container", name: "db.service" }]);
    const pod = { "shop.pod": "[Pod]\nServiceName=front\n" };
    expect(unitsToPick(workspace("5.4", pod), ["db.service"])).toEqual([
      { file: "shop.pod", name: "front.service" },
    ]);
  });

  test("are not those that are named already, in whatever form", () => {
    expect(unitsToPick(workspace("5.5"), ["db.service"])).toEqual([]);
    expect(unitsToPick(workspace("5.5"), ["db.container"])).toEqual([]);
  });

  test("are no templates, which start only as instances", () => {
    expect(unitsToPick(workspace("5.8", { "job@.container": web }), ["db.container"])).toEqual([]);
  });
});

test.each(podmanVersions)("with Podman %s no relation brings trouble of its own", (podman) => {
  const { files, target, ...rest } = workspace(podman);
  for (const { value } of relationWords)
    for (const { name } of unitsToPick({ files, target, ...rest }, [])) {
      const unit = unitValue(name);
      const text = unit ? applyChanges(web, setStartsWith(parseUnitFile(web), unit, value)) : "";
      const found = findingsIn({ files: { ...files, "web.container": text }, target });
      expect(found.filter(({ severity }) => /error|danger/.test(severity))).toEqual([]);
      expect(text).toContain(name);
    }
});

const waits = (podman: Workspace["target"]["podman"], scope: "system" | "user") =>
  waitsForNetwork({ podman, scope });

test("whether it waits for the network is for the release and the scope to say", () => {
  expect(waits("5.8", "user").says).toContain("podman-user-wait-network-online.service");
  expect(waits("5.8", "system")).toMatchObject({ isUsual: true, canBeTurnedOff: true });
  expect(waits("5.2", "system")).toMatchObject({ isUsual: true, canBeTurnedOff: false });
  expect(waits("5.2", "user")).toMatchObject({ isUsual: false });
  expect(waits("4.9", "system")).toMatchObject({ isUsual: false, canBeTurnedOff: false });
});
