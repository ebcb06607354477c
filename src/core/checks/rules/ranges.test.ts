import { expect, test } from "vitest";
import { effectiveNetwork } from "../../network/effective-network.ts";
import { measurementFor } from "../../network/measurement-for.ts";
import { readNetworkMode } from "../../network/network-mode.ts";
import { portLines } from "../../network/published-ports.ts";
import type { Scope } from "../../settings/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { findingsOf } from "../findings.ts";
import { noOtherFiles } from "../other-files.ts";
import type { Rule } from "../rule.ts";
import { hostPublishPortIgnored } from "./network/host-publish-port-ignored.ts";
import { imageShortName } from "./image/image-short-name.ts";
import { networkModeMisspelled } from "./network/network-mode-misspelled.ts";

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
    others: noOtherFiles,
  };
  return findingsOf(file, [rule]).map(({ range }) => (range ? text.slice(range.from, range.to) : ""));
}

test.each([
  ["127.0.0.1:8080:80", "8080"],
  ["127.0.0.1::80", "127.0.0.1"],
  ["80", "80"],
])("of %s, without effect with host networking, %s is marked", (value, expected) => {
  expect(marked(hostPublishPortIgnored, `Network=host\nPublishPort=${value}`)).toEqual([expected]);
});

test("the name of a network that looks like a mode is marked without its options", () => {
  expect(marked(networkModeMisspelled, "Network=Bridge:ip=10.88.0.5")).toEqual(["Bridge"]);
});

test("the name of an image without registry is marked, without quotes and tag", () => {
  expect(marked(imageShortName, 'Image="library/nginx:1.27"')).toEqual(["library/nginx"]);
});
