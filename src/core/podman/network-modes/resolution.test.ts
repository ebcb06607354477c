import { describe, expect, test } from "vitest";
import { podmanVersions, scopes } from "../target.ts";
import type { PodmanVersion, Scope } from "../target.ts";
import { differencesOfWritingPrivate } from "./private-differences.ts";
import { resolutionOf, resolutionWords } from "./resolution.ts";
import type { Resolution } from "./resolution.ts";

function words(mode: "unset" | "private", scope: Scope): string {
  return resolutionWords(mode, { podman: "5.8", scope });
}

function differences(podman: PodmanVersion, scope: Scope): string {
  return differencesOfWritingPrivate({ podman, scope }).join(" ");
}

describe("what private turns into", () => {
  test.each<["unset" | "private", Scope, PodmanVersion, Resolution]>([
    ["private", "system", "4.6", "bridge"],
    ["unset", "system", "6.1", "bridge"],
    ["private", "user", "4.9", "slirp4netns"],
    ["unset", "user", "4.9", "slirp4netns"],
    ["private", "user", "5.0", "pasta"],
    ["unset", "user", "6.1", "pasta"],
    ["private", "qm", "5.8", "bridge"],
    ["unset", "qm", "5.8", "host"],
  ])("%s, %s, Podman %s: %s", (mode, scope, podman, becomes) => {
    expect(resolutionOf(mode, { podman, scope })).toBe(becomes);
  });

  test("a file without the line is not said to have written private", () => {
    expect(words("unset", "system")).toMatch(/^Without the line it becomes a bridge:/);
    expect(words("unset", "user")).toMatch(/^Without the line it becomes pasta:/);
    expect(words("private", "system")).toMatch(/^Private becomes a bridge:/);
    expect(words("private", "user")).toMatch(/^Private becomes pasta:/);
  });

  test("a bridge in a QM partition has to be tried", () => {
    expect(words("private", "qm")).toMatch(/Test it there/);
  });
});

describe("what writing Network=private changes", () => {
  test("IP= works for root without the line only; for a user it fails either way", () => {
    expect(differences("5.8", "system")).toContain("IP= makes the start fail; without the line it works.");
    expect(differences("5.8", "user")).not.toContain("IP=");
  });

  test("the wrong message about ports comes from 5.7", () => {
    expect(differences("5.6", "user")).not.toContain("discarded");
    expect(differences("5.7", "user")).toContain("discarded");
  });

  test("pods are there from 5.0", () => {
    expect(differences("4.9", "system")).not.toContain("Pod=");
    expect(differences("5.0", "system")).toContain("Pod=");
  });

  test("in a QM partition it is the difference between two networks", () => {
    expect(differences("5.8", "qm")).toContain("without the line it is on the partition’s network");
    expect(differences("5.8", "system")).not.toContain("partition");
  });

  test("everywhere a second Network= line fails and netns= is out", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes) {
        expect(differences(podman, scope)).toContain("A second Network= line makes the start fail.");
        expect(differences(podman, scope)).toContain("netns= in containers.conf no longer counts.");
      }
  });
});
