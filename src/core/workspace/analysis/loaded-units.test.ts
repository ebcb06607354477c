import { expect, test } from "vitest";
import { loadedUnitNamed, loadedUnits } from "./loaded-units.ts";
import { previewOf } from "./preview-services.ts";
import { servicesOf } from "./services.ts";

const target = { podman: "5.8", scope: "system" } as const;

function workspaceOf(typed: string) {
  const files = {
    "a.container": `[Container]\nImage=localhost/a\n${typed}`,
    "b.container": "[Container]\nImage=localhost/b\nNetwork=c.network\n",
    "b.container.d/10.conf": "[Container]\nLabel=a=b\n",
    "c.network": "[Network]\n",
  };
  return { files, active: "a.container", target };
}

const strokes = ["", "E", "En", "Env", "Environment", "Environment=", "Environment=A=1"].map(workspaceOf);

test("while a line is typed in one file, the units of the others stay the same objects, with what is made of them", () => {
  const units = strokes.map((workspace) => {
    const { asWritten } = loadedUnits(workspace);
    return asWritten.units.find(({ fileName }) => fileName === "b.container");
  });
  const made = strokes.map((workspace) => previewOf(workspace, "b.container")?.sections);
  expect(new Set(units).size).toBe(1);
  expect(units[0]?.entries("Container", "Label")).toHaveLength(1);
  // Refused for a moment, since Podman reads none of the directory then; its service is still the same.
  expect(new Set(made).size).toBe(1);
});

test("a half-written line takes the directory with it, as for the generator, and gives it back", () => {
  const there = strokes.map((workspace) => loadedUnitNamed(workspace, "b.container") !== undefined);
  expect(there).toEqual([true, false, false, false, false, true, true]);
  const made = strokes.map((workspace) => servicesOf(workspace).units.length);
  expect(made).toEqual([3, 0, 0, 0, 0, 3, 3]);
});

test("what is read once is read by all: services, preview and rules share the units", () => {
  const workspace = workspaceOf("Label=shared=yes\n");
  const unit = loadedUnitNamed(workspace, "a.container");
  expect(previewOf(workspace, "a.container")?.unit).toBe(unit);
  expect(servicesOf(workspace).units.find(({ fileName }) => fileName === "a.container")?.unit).toBe(unit);
});
