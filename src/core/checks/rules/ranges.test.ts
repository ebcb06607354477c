import { expect, test } from "vitest";
import { effectiveNetwork } from "../../network/effective-network.ts";
import { measurementFor } from "../../network/measurement.ts";
import { readNetworkMode } from "../../network/network-mode.ts";
import { portLines } from "../../network/published-ports.ts";
import type { Scope } from "../../settings/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { findingsOf } from "../findings.ts";
import type { Rule } from "../rule.ts";
import { hostPublishPortIgnored } from "./host-publish-port-ignored.ts";
import { imageShortName } from "./image-short-name.ts";
import { networkModeMisspelled } from "./network-mode-misspelled.ts";
import { publishAllAddresses } from "./publish-all-addresses.ts";
import { rootlessLowPort } from "./rootless-low-port.ts";

/** The pieces of a `.container` file that the findings of a rule point at. */
function marked(rule: Rule, lines: string, scope: Scope = "user"): readonly string[] {
  const text = `[Container]\n${lines}\n`;
  const document = parseUnitFile(text);
  const target = { podman: "5.8", scope } as const;
  const mode = readNetworkMode(document);
  const file = {
    fileName: "web.container",
    kind: "Container" as const,
    document,
    target,
    mode,
    network: effectiveNetwork(mode, scope),
    ports: portLines(document),
    measurement: measurementFor(mode, target),
  };
  return findingsOf(file, [rule]).map(({ range }) => (range ? text.slice(range.from, range.to) : ""));
}

test("a port that a user may not open is marked, not its address or the container’s port", () => {
  expect(marked(rootlessLowPort, "PublishPort=127.0.0.1:80:8080/tcp\nPublishPort=81:81")).toEqual([
    "80",
    "81",
  ]);
});

test("a port that a continuation cuts is marked from end to end", () => {
  expect(marked(rootlessLowPort, "PublishPort=8\\\n0:80")).toEqual(["8\\\n0"]);
});

test.each([
  ["0.0.0.0:8080:80", "0.0.0.0"],
  ["[::]:8080:80", "::"],
  ["8080:80", "8080"],
  ["80", "80"],
])("of %s, open at every address, %s is marked", (value, expected) => {
  expect(marked(publishAllAddresses, `PublishPort=${value}`)).toEqual([expected]);
});

test.each([
  ["127.0.0.1:8080:80", "8080"],
  ["127.0.0.1::80", "127.0.0.1"],
  ["80", "80"],
])("of %s, without effect with host networking, %s is marked", (value, expected) => {
  expect(marked(hostPublishPortIgnored, `Network=host\nPublishPort=${value}`)).toEqual([expected]);
});

test("the name of a network that looks like a mode is marked without its options", () => {
  expect(marked(networkModeMisspelled, "Network=Bridge:ip=10.88.0.5")).toEqual(["Bridge"]);
  expect(marked(networkModeMisspelled, 'Network="host"')).toEqual(['"host"']);
});

test("the name of an image without registry is marked, without quotes and tag", () => {
  expect(marked(imageShortName, 'Image="library/nginx:1.27"')).toEqual(["library/nginx"]);
});
