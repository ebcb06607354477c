import { expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { generatePreview } from "./generate-preview.ts";
import { serviceNameInFiles } from "./unit-in-files.ts";

const user: Target = { podman: "5.8", scope: "user" };
const unit = "[Container]\nImage=a.io/b\n";
const named = "[Container]\nServiceName=shop\n";

test.each<[string, Readonly<Record<string, string>>, Target["podman"], string]>([
  ["is that of its file", { "a.container": unit }, "5.8", "a"],
  ["has no quotes around it", { "a.container": `${unit}ServiceName="shop"\n` }, "5.8", "shop"],
  ["may be set by a drop-in", { "a.container": unit, "a.container.d/1.conf": named }, "5.8", "shop"],
  ["or by one of all containers", { "a.container": unit, "container.d/1.conf": named }, "5.8", "shop"],
  ["but not before 5.3", { "a.container": unit, "a.container.d/1.conf": named }, "5.2", "a"],
  ["is read beside lines that are not", { "a.container": `x\n${unit}ServiceName=b\n` }, "5.8", "b"],
])("the name of a service %s", (_, files, podman, name) => {
  const target: Target = { ...user, podman };
  expect(serviceNameInFiles(files, "a.container", target)).toBe(name);
  expect(generatePreview(files, target).units[0]?.serviceName).toBe(name);
});

test("a drop-in without its unit names the service too", () => {
  expect(serviceNameInFiles({ "a.container.d/1.conf": named }, "a.container", user)).toBe("shop");
});

test("where a release does not read the kind of file, the name is that of the file", () => {
  expect(serviceNameInFiles({ "a.pod": "[Pod]\n" }, "a.pod", { ...user, podman: "4.9" })).toBe("a-pod");
});
