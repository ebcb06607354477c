import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { compare } from "./compare.ts";
import { differs } from "./diff-rows.ts";

const workspace = (lines: string, target: Partial<Target> = {}): Workspace => ({
  files: { "web.container": `[Container]\nImage=quay.io/example/app:1\n${lines}` },
  active: "web.container",
  target: { podman: "5.4", scope: "system", ...target },
});
const networkFile = (text: string): Workspace => ({
  ...workspace(""),
  files: { "app.network": text },
  active: "app.network",
});
const sentences = (before: Workspace, after: Workspace) =>
  compare(before, after).reach.map(({ effect, sentence }) => `${effect}: ${sentence}`);

describe("from private to host", () => {
  const { reach, settings, service } = compare(workspace("Network=private\n"), workspace("Network=host\n"));
  const told = reach.map(({ sentence }) => sentence);

  test("more is open, and nothing is shut", () => {
    expect(told).toContain("It can now reach services that listen only on 127.0.0.1.");
    expect(told).toContain("The local network can now connect to every port that the program opens.");
    expect(reach.map(({ effect }) => effect)).not.toContain("shuts");
  });

  test("what both can is not told", () => {
    expect(told.join()).not.toContain("internet");
  });

  test("the values of the file are told in words", () => {
    expect(settings).toEqual(["Network private → host"]);
  });

  test("the service differs in the copied line and in one option", () => {
    const different = service.rows.filter(({ kind }) => kind === "different");
    expect(different.map(({ before, after }) => [before?.text.trim(), after?.text.trim()])).toEqual([
      ["Network=private", "Network=host"],
      ["--network private", "--network host"],
    ]);
  });
});

describe("ports", () => {
  const published = workspace("Network=private\nPublishPort=5432:5432\n");

  test("one that is no longer published can’t be reached from the local network", () => {
    expect(sentences(published, workspace("Network=private\n"))).toEqual([
      "shuts: The local network can no longer connect to port 5432 of this machine.",
    ]);
  });

  test("one that is bound to 127.0.0.1 is left to the machine itself", () => {
    expect(sentences(published, workspace("Network=private\nPublishPort=127.0.0.1:5432:5432\n"))).toEqual([
      "shuts: The local network can no longer connect to port 5432 of this machine.",
      "other: This machine can still connect to port 5432 at 127.0.0.1.",
    ]);
  });

  test("one more on 127.0.0.1 is told, and one that Podman chooses", () => {
    expect(
      sentences(
        workspace("Network=private\n"),
        workspace("Network=private\nPublishPort=127.0.0.1:8080:80\n"),
      ),
    ).toEqual(["opens: This machine can now connect to port 8080 at 127.0.0.1."]);
    expect(
      sentences(published, workspace("Network=private\nPublishPort=5432:5432\nPublishPort=80\n")),
    ).toEqual(["opens: The local network can now connect to a port of this machine that Podman chooses."]);
  });

  test("back from host only the published ones are left", () => {
    expect(sentences(workspace("Network=host\n"), published)).toContain(
      "shuts: The local network can no longer connect to every port that the program opens, only to port 5432 of this machine.",
    );
    expect(sentences(workspace("Network=host\n"), workspace("Network=none\n"))).toContain(
      "shuts: The local network can no longer connect to its ports at this machine’s addresses.",
    );
  });
});

test("without a network nothing is reached", () => {
  expect(sentences(workspace("Network=private\n"), workspace("Network=none\n"))).toEqual(
    expect.arrayContaining([
      "other: It can no longer reach the internet.",
      "other: It can no longer reach the local network.",
      "shuts: It can no longer reach other containers.",
    ]),
  );
});

test("what was not measured is not compared, and the reason is told", () => {
  const { reach, reachUnknown } = compare(
    workspace("Network=private\n"),
    workspace("Network=ns:/run/netns/x\n"),
  );
  expect(reach).toEqual([]);
  expect(reachUnknown.join()).toContain("/run/netns/x");
});

test("reach is compared of containers, not of the files that they use", () => {
  const { reach, reachUnknown, settings } = compare(
    networkFile("[Network]\n"),
    networkFile("[Network]\nInternal=true\n"),
  );
  expect(settings).toEqual(["Internal true added"]);
  expect(reach).toEqual([]);
  expect(reachUnknown).toEqual(["Reach is compared where the file of a container is shown."]);
});

test("another release or scope is told, with what it does to reach", () => {
  const { target, reach, text } = compare(
    workspace("Network=private\n"),
    workspace("Network=private\n", { podman: "6.1", scope: "user" }),
  );
  expect(target).toEqual(["Podman 5.4 → 6.1", "Runs as system service → user service"]);
  expect(reach.map(({ sentence }) => sentence)).toContain(
    "It can reach other containers only partly now (only ports they publish; those of root by address).",
  );
  expect(differs(text)).toBe(false);
});

test("a file that Podman refuses has no service, with a sentence", () => {
  const { service } = compare(workspace(""), workspace("Nonsense=1\n"));
  expect(service.before).toBeUndefined();
  expect(service.after).toBe("Podman 5.4 does not accept this file.");
  expect(service.rows.every(({ after }) => after === undefined)).toBe(true);
});

test("a file beside itself has no difference", () => {
  const { settings, target, reach, text, service } = compare(workspace(""), workspace(""));
  expect([settings, target, reach]).toEqual([[], [], []]);
  expect(differs(text) || differs(service.rows)).toBe(false);
});
