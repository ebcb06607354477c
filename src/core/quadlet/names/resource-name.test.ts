import { expect, test } from "vitest";
import type { PodmanVersion } from "../../podman/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { defaultResourceName } from "./default-resource-name.ts";
import { shownContainerName } from "./resource-name.ts";

function shown(fileName: string, podman: PodmanVersion, text = ""): string {
  return shownContainerName(parseUnitFile(text), fileName, { podman });
}

test("a container without a name is called after its service", () => {
  expect(shown("web.container", "5.8")).toBe("systemd-web");
  expect(shown("web.container", "5.8", "[Container]\nServiceName=front\n")).toBe("systemd-front");
  expect(shown("web.container", "5.8", '[Container]\nServiceName="front"\n')).toBe("systemd-front");
});

test("what the name of an instance decides stays a specifier", () => {
  expect(shown("web@.container", "5.8")).toBe("systemd-%p_%i");
  expect(shown("web@.container", "5.1")).toBe("systemd-%P_%I");
});

test("a network is called after its file, an image as its file says", () => {
  expect(defaultResourceName("app.network", { podman: "5.8" })).toBe("systemd-app");
  expect(defaultResourceName("base.image", { podman: "5.8" })).toBeUndefined();
});
