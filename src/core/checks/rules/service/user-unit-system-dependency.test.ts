import { expect, test } from "vitest";
import { findingsBy } from "../../../../testing/findings-in.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { userUnitSystemDependency } from "./user-unit-system-dependency.ts";

const waits = "Quadlet waits for the network by itself";

test.each([
  ["network.target", true],
  ["network-online.target", true],
  ["NetworkManager-wait-online.service", true],
  ["local-fs.target", false],
  ["docker.service", false],
])("After=%s is told of Quadlet’s own wait for the network: %s", (name, isTold) => {
  const found = findingsBy(
    [userUnitSystemDependency],
    containerWith(`[Unit]\nAfter=${name}`, { scope: "user" }),
  );
  expect(found.map(({ why }) => why.includes(waits))).toEqual([isTold]);
});
