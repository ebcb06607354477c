import { expect, test } from "vitest";
import { suggestionsFor } from "./suggestions-for.ts";

const fileNames = [
  "web.container",
  "a.pod",
  "b.network",
  "c.image",
  "d.build",
  "e.volume",
  "web.container.d/1.conf",
];
const newest = { fileName: "web.container", fileNames, target: { podman: "6.1", scope: "user" } } as const;
const oldest = { ...newest, target: { podman: "4.9", scope: "system" } } as const;
const own = (key: string) => ({ section: "Container", key });

test("other files that fit come first, then words", () => {
  expect(suggestionsFor("pod", own("Pod"), newest)).toEqual(["a.pod"]);
  expect(suggestionsFor("image", own("Image"), newest)).toEqual(["c.image", "d.build"]);
  expect(suggestionsFor("volume", own("Mount"), newest)).toEqual(["c.image", "e.volume"].toReversed());
  expect(suggestionsFor("network", own("Network"), newest).slice(0, 2)).toEqual(["b.network", "private"]);
  expect(suggestionsFor("unit", { section: "Unit", key: "After" }, newest)).toEqual([
    "a.pod",
    "b.network",
    "c.image",
    "d.build",
    "e.volume",
    "network-online.target",
  ]);
  expect(suggestionsFor("capability", own("AddCapability"), newest)).toContain("NET_ADMIN");
  expect(suggestionsFor("mount-type", own("Mount"), newest)[0]).toBe("bind");
});

test("what the chosen Podman or scope does not take is not offered", () => {
  expect(suggestionsFor("image", own("Image"), oldest)).toEqual(["c.image"]);
  expect(suggestionsFor("unit", { section: "Unit", key: "After" }, oldest)).toEqual([
    "network-online.target",
  ]);
  expect(suggestionsFor("network", own("Network"), oldest)).not.toContain("pasta");
});
