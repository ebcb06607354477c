import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { PodmanVersion } from "../../core/podman/target.ts";
import { renderFiles } from "../../testing/render-in-session.tsx";
import { PodmanRun } from "./PodmanRun.tsx";

/** What the tab shows for the first of these files. */
function show(files: Readonly<Record<string, string>>, podman: PodmanVersion = "5.8"): string {
  renderFiles(<PodmanRun />, files, { podman });
  return document.body.textContent;
}

const web = { "web.container": "[Container]\nImage=a.io/b\nUser=1\nNetwork=app.network\n" };

test("the command of the file, with the names that other files give", () => {
  const shown = show({ ...web, "app.network": "[Network]\nNetworkName=app\n" });
  expect(shown).toContain("The same container, started by hand.");
  expect(shown).toContain("--network app");
  expect(screen.getByRole("button", { name: "Copy command" })).toBeDefined();
});

test("a pod takes two commands", () => {
  show({ "shop.pod": "[Pod]\n", ...web });
  expect(screen.getAllByText(/^podman pod /)).toHaveLength(2);
  expect(screen.getByRole("button", { name: "Copy commands" })).toBeDefined();
});

test("a drop-in shows the command of its unit, and in which file each line stands", () => {
  const dropIn = "web.container.d/10-user.conf";
  const shown = show({ [dropIn]: "[Container]\nUser=2\nUser=3\n", ...web });
  expect(shown).toContain("--user 3");
  expect(shown).toContain("Line 2 of 10-user.conf, User=: Line 3 sets User again");
});

test("a file that this Podman does not read has no command", () => {
  expect(show({ "model.artifact": "[Artifact]\nArtifact=a.io/b\n" }, "5.4")).toBe(
    "Podman 5.4 makes no service of model.artifact, so there is no command for it.",
  );
});
