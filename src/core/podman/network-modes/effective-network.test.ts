import { describe, expect, test } from "vitest";
import type { Scope } from "../target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { publishesPorts } from "./publishes-ports.ts";
import { effectiveNetwork } from "./effective-network.ts";
import type { EffectiveNetwork } from "./effective-network.ts";
import { readNetworkMode } from "./network-mode.ts";

const modeOf = (lines: string) => readNetworkMode(parseUnitFile(`[Container]\n${lines}`));

describe("whose network a container is on", () => {
  test.each<[string, Scope, EffectiveNetwork]>([
    ["", "system", "private"],
    ["", "user", "private"],
    ["", "qm", "host"],
    ["Network=private", "qm", "private"],
    ["Network=host", "user", "host"],
    ["Network=none", "system", "other"],
    ["Network=app.network", "qm", "other"],
    ["Pod=shop.pod", "system", "other"],
  ])("%j in scope %s: %s", (lines, scope, network) => {
    expect(effectiveNetwork(modeOf(lines), scope)).toBe(network);
  });
});

describe("ports are published", () => {
  test.each<[string, Scope, boolean]>([
    ["", "system", true],
    ["", "qm", false],
    ["Network=private", "qm", true],
    ["Network=bridge", "user", true],
    ["Network=app.network", "qm", true],
    ["Network=host", "system", false],
    ["Network=none", "system", false],
    ["Network=container:web", "system", false],
    ["Network=ns:/run/netns/can", "system", false],
    ["Pod=shop.pod", "user", false],
  ])("%j in scope %s: %s", (lines, scope, isPublished) => {
    expect(publishesPorts(modeOf(lines), scope)).toBe(isPublished);
  });
});
