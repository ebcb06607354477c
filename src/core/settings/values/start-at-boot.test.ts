import { describe, expect, test } from "vitest";
import { scopes } from "../target.ts";
import { readStartAtBoot, writeStartAtBoot } from "./start-at-boot.ts";

describe("the service starts by itself", () => {
  test.each([
    [["default.target"], "system", "default.target"],
    [["multi-user.target"], "system", "multi-user.target"],
    [["multi-user.target"], "qm", "multi-user.target"],
    [["default.target"], "user", "default.target"],
    [["multi-user.target default.target"], "user", "default.target"],
    [["web.target", '"default.target"'], "user", "default.target"],
  ] as const)("with WantedBy=%j in scope %s", (values, scope, target) => {
    expect(readStartAtBoot(values, scope)).toEqual({ kind: "starts", target });
  });
});

describe("the service starts by hand", () => {
  test.each([[[]], [["default.target", ""]], [[""]], [["'default.target"]]])("with WantedBy=%j", (values) => {
    expect(readStartAtBoot(values, "system")).toEqual({ kind: "by-hand" });
  });
});

describe("another unit decides", () => {
  test("multi-user.target never comes in a user’s manager", () => {
    expect(readStartAtBoot(["multi-user.target"], "user")).toEqual({
      kind: "other",
      units: ["multi-user.target"],
      sentence:
        "A user’s service manager has no multi-user.target, so this never starts the service: write default.target.",
    });
  });

  test("other units start the service along with themselves", () => {
    expect(readStartAtBoot(["shop.target", "web.service"], "system")).toEqual({
      kind: "other",
      units: ["shop.target", "web.service"],
      sentence: "The service starts when shop.target or web.service starts, not at boot by itself.",
    });
  });
});

test("what the switch writes starts the service in every scope", () => {
  const written = writeStartAtBoot("starts");
  expect(written).toEqual({ kind: "value", value: "default.target" });
  for (const scope of scopes) expect(readStartAtBoot(["default.target"], scope).kind).toBe("starts");
});

test("switched off the line goes", () => {
  expect(writeStartAtBoot("by-hand")).toEqual({ kind: "remove" });
});
