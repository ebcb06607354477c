import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import { checkTask } from "./check-task.ts";
import type { CheckResult, TaskCheck } from "./model/task-check.ts";
import { fullEngine } from "../surroundings/full-engine.ts";

const checks: readonly TaskCheck[] = [
  { kind: "accepted", title: "accepted" },
  { kind: "own-network", title: "own" },
  { kind: "published", title: "published", port: 80 },
  { kind: "only-this-machine", title: "local" },
];

function results(
  lines: string,
  others: Readonly<Record<string, string>> = {},
  target: Partial<Target> = {},
): readonly CheckResult[] {
  const files = { "web.container": `[Container]\nImage=docker.io/library/nginx:1.27\n${lines}`, ...others };
  const workspace = {
    files,
    active: "web.container",
    target: { podman: "5.4", scope: "system", ...target },
  } as const;
  return checkTask(checks, workspace, analyze(workspace, fullEngine));
}

/** The titles of the checks that do not pass. */
const open = (...of: Parameters<typeof results>) =>
  results(...of).flatMap(({ title, passes }) => (passes ? [] : [title]));
const whyOf = (title: string, lines: string) => results(lines).find((each) => each.title === title)?.why;

describe("a port that only this machine uses", () => {
  test.each([
    ["as the last hint says", "Network=private\nPublishPort=127.0.0.1:8080:80\n"],
    ["without a Network= line, which means the same", "PublishPort=127.0.0.1:8080:80\n"],
    ["on another port of the machine", "Network=private\nPublishPort=127.0.0.1:3000:80/tcp\n"],
    ["on a port that Podman chooses", "Network=private\nPublishPort=127.0.0.1::80\n"],
    ["at ::1", "Network=private\nPublishPort=[::1]:8080:80\n"],
    ["elsewhere in 127.0.0.0/8", "Network=private\nPublishPort=127.0.0.2:8080:80\n"],
    ["in a range", "Network=private\nPublishPort=127.0.0.1:8080-8085:79-84\n"],
    ["on the default bridge", "Network=bridge\nPublishPort=127.0.0.1:8080:80\n"],
    [
      "with an open port taken back",
      "Network=private\nPublishPort=8080:80\nPublishPort=\nPublishPort=127.0.0.1:8080:80\n",
    ],
  ])("passes %s", (_how, lines) => {
    expect(open(lines)).toEqual([]);
  });

  test("passes on the network of a .network file, for a user, and with the port in a drop-in", () => {
    const network = { "app.network": "[Network]\n" };
    expect(open("Network=app.network\nPublishPort=127.0.0.1:8080:80\n", network)).toEqual([]);
    expect(open("Network=private\nPublishPort=127.0.0.1:8080:80\n", {}, { scope: "user" })).toEqual([]);
    const dropIn = { "web.container.d/10-port.conf": "[Container]\nPublishPort=127.0.0.1:8080:80\n" };
    expect(open("Network=private\n", dropIn)).toEqual([]);
  });
});

describe("what does not do it", () => {
  test.each([
    ["host networking", "Network=host\nPublishPort=127.0.0.1:8080:80\n", ["own", "published", "local"]],
    ["no port", "Network=private\n", ["published", "local"]],
    ["a port on all addresses", "Network=private\nPublishPort=8080:80\n", ["local"]],
    ["all addresses, written out", "Network=private\nPublishPort=0.0.0.0:8080:80\n", ["local"]],
    [
      "one more port that is open",
      "Network=private\nPublishPort=127.0.0.1:8080:80\nPublishPort=81:81\n",
      ["local"],
    ],
    ["another port of the container", "Network=private\nPublishPort=127.0.0.1:80:8080\n", ["published"]],
    ["the port of another protocol", "Network=private\nPublishPort=127.0.0.1:8080:80/udp\n", ["published"]],
    ["no network at all", "Network=none\nPublishPort=127.0.0.1:8080:80\n", ["published"]],
    [
      "a port that is set aside",
      "Network=private\n# Unused with this network: PublishPort=127.0.0.1:8080:80\n",
      ["published", "local"],
    ],
    [
      "a key that Podman does not know",
      "Network=private\nPublishPort=127.0.0.1:8080:80\nPublishport=1\n",
      ["accepted"],
    ],
    [
      "a namespace that nobody measured",
      "Network=ns:/run/netns/x\nPublishPort=127.0.0.1:8080:80\n",
      ["own", "published", "local"],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(open(lines)).toEqual(expected);
  });
});

test("each check says why", () => {
  expect(whyOf("own", "Network=host\n")).toBe(
    "With this network the container reaches services that listen only on 127.0.0.1.",
  );
  expect(whyOf("published", "Network=host\nPublishPort=8080:80\n")).toBe(
    "Podman ignores `PublishPort=` with this network.",
  );
  expect(whyOf("local", "Network=private\nPublishPort=8080:80\n")).toBe(
    "`PublishPort=8080:80` is open to others: it names no address, so it answers on all of this machine’s.",
  );
  expect(whyOf("local", "Network=private\nPublishPort=[::1]:8080:80\n")).toContain(
    "only 127.0.0.1 was measured",
  );
  expect(whyOf("accepted", "Network=private\n")).toBe("Podman 5.4 makes web.service of it.");
});
