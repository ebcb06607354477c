import { expect, test } from "vitest";
import type { PodmanVersion } from "../../podman/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { serviceName } from "./service-name.ts";
import { stemOf, unitKindOf } from "./unit-kind.ts";

function nameOf(fileName: string, podman: PodmanVersion, text = ""): string {
  return serviceName(parseUnitFile(text), fileName, { podman });
}

test.each([
  ["web.container", "web"],
  ["app.network", "app-network"],
  ["data.volume", "data-volume"],
  ["shop.pod", "shop-pod"],
  ["play.kube", "play"],
  ["base.image", "base-image"],
  ["own.build", "own-build"],
  ["model.artifact", "model-artifact"],
  ["a.b.container", "a.b"],
  ["web@.container", "web@"],
  ["web@one.volume", "web@one-volume"],
])("%s makes %s.service", (fileName, service) => {
  expect(nameOf(fileName, "5.8")).toBe(service);
});

test("the suffix of a template goes before its @ from Podman 5.7", () => {
  expect(nameOf("data@.volume", "5.6")).toBe("data@-volume");
  expect(nameOf("data@.volume", "5.7")).toBe("data-volume@");
});

test("ServiceName= of the file’s own section names the service from Podman 5.3", () => {
  const text = "[Container]\nServiceName=front\n[Network]\nServiceName=net\n";
  expect(nameOf("web.container", "5.3", text)).toBe("front");
  expect(nameOf("web.network", "5.3", text)).toBe("net");
  expect(nameOf("web.container", "5.2", text)).toBe("web");
});

test("ServiceName= is read as the generator reads a single value", () => {
  const text = '[Container]\nServiceName=""shop""\n';
  expect(nameOf("web.container", "5.8", text)).toBe('"shop"');
  expect(nameOf("web.container", "5.7", text)).toBe("shop");
});

test("only known extensions in small letters are read", () => {
  expect(unitKindOf("web.container")?.section).toBe("Container");
  expect([unitKindOf("web.Container"), unitKindOf("web.service"), unitKindOf("container")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("a dot at the beginning starts no extension", () => {
  expect(stemOf(".container")).toBe(".container");
});
