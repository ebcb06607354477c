import { describe, expect, test } from "vitest";
import { parseUnitFile } from "../../../unit-file/parse.ts";
import { applyChanges } from "../../../unit-file/text.ts";
import { podmanVersions, scopes } from "../../target.ts";
import type { Target } from "../../target.ts";
import { readStartAtBoot, startAtBoot, startByHand } from "./start-at-boot.ts";
import type { StartAtBoot } from "./start-at-boot.ts";

const container = "[Container]\nImage=a/b\n";
const install = (lines: string) => parseUnitFile(`${container}\n[Install]\n${lines}\n`);

function read(lines: string, target: Partial<Target> = {}, service = "web"): StartAtBoot {
  return readStartAtBoot(install(lines), { podman: "5.4", scope: "system", ...target }, service);
}

describe("the service starts by itself", () => {
  test.each([
    ["WantedBy=default.target", "system", "default.target"],
    ["WantedBy=multi-user.target", "system", "multi-user.target"],
    ["WantedBy=multi-user.target", "qm", "multi-user.target"],
    ["WantedBy=default.target", "user", "default.target"],
    ["WantedBy=multi-user.target default.target", "user", "default.target"],
    ['WantedBy=web.target\nWantedBy="default.target"', "user", "default.target"],
    ["RequiredBy=default.target", "system", "default.target"],
  ] as const)("with %j in scope %s", (lines, scope, unit) => {
    expect(read(lines, { scope })).toEqual({ kind: "starts", unit });
  });

  test("with UpheldBy= from Podman 5.5", () => {
    const kinds = podmanVersions.map((podman) => read("UpheldBy=default.target", { podman }).kind);
    expect(new Set(kinds)).toEqual(new Set(["by-hand", "starts"]));
    expect(read("UpheldBy=default.target", { podman: "5.4" }).kind).toBe("by-hand");
    expect(read("UpheldBy=default.target", { podman: "5.5" }).kind).toBe("starts");
  });
});

test.each(["", "WantedBy=default.target\nWantedBy=", "WantedBy='default.target", "WantedBy=a/b.target"])(
  "the service starts by hand with %j",
  (lines) => {
    expect(read(lines)).toEqual({ kind: "by-hand" });
  },
);

describe("another unit decides", () => {
  test.each(["multi-user.target", "graphical.target", "network-online.target"])(
    "and %s never comes in a user’s manager",
    (unit) => {
      expect(read(`WantedBy=${unit}`, { scope: "user" })).toEqual({ kind: "unreached", units: [unit] });
    },
  );

  test("so that the service starts along with it", () => {
    expect(read("WantedBy=shop.target web.service")).toEqual({
      kind: "other",
      units: ["shop.target", "web.service"],
    });
    expect(read("WantedBy=graphical.target")).toEqual({ kind: "other", units: ["graphical.target"] });
    expect(read("WantedBy=multi-user.target web.service", { scope: "user" })).toEqual({
      kind: "other",
      units: ["web.service"],
    });
  });
});

test("a template starts only with an instance, from Podman 5.0", () => {
  const lines = "WantedBy=default.target\nDefaultInstance=one";
  expect(read("WantedBy=default.target", {}, "web@")).toEqual({ kind: "no-instance" });
  expect(read(lines, { podman: "4.9" }, "web@")).toEqual({ kind: "no-instance" });
  expect(read(lines, { podman: "5.0" }, "web@")).toEqual({ kind: "starts", unit: "default.target" });
  expect(read("", {}, "web@")).toEqual({ kind: "by-hand" });
});

test("what the switch writes starts the service in every scope, and switched off it is gone again", () => {
  for (const scope of scopes) {
    const target = { podman: "5.4", scope } as const;
    const on = applyChanges(container, startAtBoot(parseUnitFile(container)));
    expect(on).toBe(`${container}\n[Install]\nWantedBy=default.target\n`);
    expect(readStartAtBoot(parseUnitFile(on), target, "web").kind).toBe("starts");
    expect(applyChanges(on, startByHand(parseUnitFile(on), target))).toBe(container);
  }
});

test("switched off no key starts it any more", () => {
  const document = install("WantedBy=default.target\nRequiredBy=multi-user.target\nAlias=x.service");
  const off = applyChanges(document.text, startByHand(document, { podman: "5.4", scope: "system" }));
  expect(off).toBe(`${container}\n[Install]\nAlias=x.service\n`);
});
