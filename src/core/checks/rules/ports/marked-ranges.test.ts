import { expect, test } from "vitest";
import { findingsIn } from "../../../../testing/findings-in.ts";
import { findBy } from "../../findings.ts";
import type { Target } from "../../../settings/target.ts";
import type { Rule } from "../../rule.ts";
import { publishAllAddresses } from "./publish-all-addresses.ts";
import { publishDuplicateHostPort } from "./publish-duplicate-host-port.ts";
import { publishPortFormat } from "./publish-port-format.ts";
import { publishPortProtocol } from "./publish-port-protocol.ts";
import { publishPortRangeMismatch } from "./publish-port-range-mismatch.ts";
import { publishSensitivePort } from "./publish-sensitive-port.ts";
import { rootlessLowPort } from "./rootless-low-port.ts";
import { containerWith } from "../../unit-examples.ts";

/** The pieces of a `.container` file that the findings of a rule point at. */
function marked(rule: Rule, lines: string, scope: Target["scope"] = "user"): readonly string[] {
  const example = containerWith(lines, { scope });
  const text = example.files["app.container"] ?? "";
  return findingsIn(example, findBy([rule])).map(({ range }) =>
    range ? text.slice(range.from, range.to) : "",
  );
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

test("of several ports in one value the one that is meant is marked", () => {
  expect(marked(rootlessLowPort, "PublishPort=8080:80,81:80,8082:80")).toEqual(["81"]);
});

test.each([
  ["0.0.0.0:8080:80", "0.0.0.0"],
  ["[::]:8080:80", "::"],
  ["8080:80", "8080"],
  ["80", "80"],
  [":80", "80"],
])("of %s, open at every address, %s is marked", (value, expected) => {
  expect(marked(publishAllAddresses, `PublishPort=${value}`)).toEqual([expected]);
});

test("what Podman can’t read is marked as narrowly as it is known", () => {
  expect(marked(publishPortFormat, "PublishPort=localhost:8080:80")).toEqual(["localhost"]);
  expect(marked(publishPortFormat, "PublishPort=8080:80,8081:eighty/udp")).toEqual(["eighty"]);
  expect(marked(publishPortFormat, "PublishPort=8080:80/tcp/udp")).toEqual(["8080:80/tcp/udp"]);
  expect(marked(publishPortRangeMismatch, "PublishPort=127.0.0.1:8000-8010:80/tcp")).toEqual([
    "8000-8010:80",
  ]);
  expect(marked(publishPortProtocol, "PublishPort=8080:80/http")).toEqual(["http"]);
});

test("of a port that is published twice the second is marked", () => {
  expect(marked(publishDuplicateHostPort, "PublishPort=8080:80,127.0.0.1:8080:81")).toEqual(["8080"]);
});

test("of a database’s port the container’s side is marked, and of an argument the whole", () => {
  expect(marked(publishSensitivePort, "PublishPort=15432:5432")).toEqual(["5432"]);
  expect(marked(publishSensitivePort, "PodmanArgs=--init -p 5432:5432")).toEqual(["-p 5432:5432"]);
});
