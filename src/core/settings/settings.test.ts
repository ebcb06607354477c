import { describe, expect, test } from "vitest";
import { findSetting, isKnownTo, manualAddress, settings } from "./settings.ts";
import { writeContainerName } from "./values/container-name.ts";
import { writeDescription } from "./values/description.ts";
import { readEnvironment } from "./values/environment.ts";
import { describeImage } from "./values/image.ts";
import { readPublishedPort } from "./values/published-port.ts";
import { readRestart } from "./values/restart.ts";
import { readStartAtBoot } from "./values/start-at-boot.ts";
import { readVolume } from "./values/volume.ts";

test("the form has the settings of the main job, each once", () => {
  expect(settings.map(({ section, key }) => `${section}.${key}`)).toEqual([
    "Container.ContainerName",
    "Container.Image",
    "Container.Network",
    "Container.PublishPort",
    "Container.Volume",
    "Container.Environment",
    "Unit.Description",
    "Service.Restart",
    "Install.WantedBy",
  ]);
});

test("labels are the accessible names, and no two are the same", () => {
  expect(settings.map(({ label }) => label)).toEqual(
    expect.arrayContaining(["Container name", "Image", "Network"]),
  );
  expect(new Set(settings.map(({ label }) => label)).size).toBe(settings.length);
});

test.each(settings)("what $key means is one sentence", ({ meaning }) => {
  expect(meaning).toMatch(/^[A-Z][^!]*\.$/);
});

test("each example is a good value", () => {
  expect(writeContainerName(example("Container", "ContainerName")).kind).toBe("value");
  expect(describeImage(example("Container", "Image")).kind).toBe("tag");
  expect(readPublishedPort(example("Container", "PublishPort"))).toBeDefined();
  expect(readVolume(example("Container", "Volume"))).toBeDefined();
  expect(readEnvironment(example("Container", "Environment"))).toHaveProperty("words.length", 1);
  expect(writeDescription(example("Unit", "Description")).kind).toBe("value");
  expect(readRestart(example("Service", "Restart")).kind).toBe("policy");
  expect(readStartAtBoot([example("Install", "WantedBy")], "user").kind).toBe("starts");
});

test("a key that the form does not have is not found", () => {
  expect(findSetting({ section: "Container", key: "Name" })).toBeUndefined();
  expect(findSetting({ section: "Service", key: "Image" })).toBeUndefined();
});

describe("a release knows a key", () => {
  test.each([
    ["4.6", "4.4", true],
    ["5.4", "5.4", true],
    ["6.1", "5.5", true],
    ["5.4", "5.5", false],
  ] as const)("%s one from %s: %s", (version, since, isKnown) => {
    expect(isKnownTo(version, since)).toBe(isKnown);
  });
});

test("the manual opens at the place that explains the key", () => {
  expect(manualAddress({ page: "podman-systemd.unit.5", anchor: "image" })).toBe(
    "https://docs.podman.io/en/v5.8.3/markdown/podman-systemd.unit.5.html#image",
  );
  expect(manualAddress({ page: "systemd.service", anchor: "Restart=" })).toBe(
    "https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html#Restart=",
  );
});

function example(section: string, key: string): string {
  return findSetting({ section, key })?.example ?? "";
}
