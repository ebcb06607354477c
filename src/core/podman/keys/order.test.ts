import { expect, test } from "vitest";
import { conventionalOrder } from "./order.ts";
import { cardSettings } from "../settings/card-settings.ts";
import { settings } from "../settings/settings.ts";

test("a container begins with its name, its image and what it reaches", () => {
  expect(conventionalOrder.keys["Container"]?.slice(0, 2)).toEqual(["ContainerName", "Image"]);
  expect(
    inOrder("Container", [
      "Pod",
      "Network",
      "PublishPort",
      "Volume",
      "Mount",
      "Environment",
      "EnvironmentFile",
    ]),
  ).toBe(true);
  expect(inOrder("Container", ["EnvironmentFile", "Secret", "Exec", "HealthCmd", "PodmanArgs"])).toBe(true);
});

test("the keys for systemd stand as people write them", () => {
  expect(inOrder("Unit", ["Description", "Documentation", "After", "Requires"])).toBe(true);
  expect(inOrder("Service", ["Restart", "RestartSec", "TimeoutStartSec"])).toBe(true);
  expect(conventionalOrder.keys["Install"]?.[0]).toBe("WantedBy");
});

test("all 95 keys of [Container] up to Podman 6.1 have a place", () => {
  expect(conventionalOrder.keys["Container"]).toHaveLength(95);
  expect(conventionalOrder.keys["Container"]).toContain("ImageVolume");
});

test("no key and no section stands twice", () => {
  for (const names of [conventionalOrder.sections, ...Object.values(conventionalOrder.keys)])
    expect(new Set(names).size).toBe(names.length);
});

test("the form’s settings all have a place", () => {
  for (const { section, key } of [...Object.values(settings), ...Object.values(cardSettings)]) {
    expect(conventionalOrder.sections).toContain(section);
    expect(conventionalOrder.keys[section]).toContain(key);
  }
});

function inOrder(section: string, keys: readonly string[]): boolean {
  const places = keys.map((key) => conventionalOrder.keys[section]?.indexOf(key) ?? -1);
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
}
