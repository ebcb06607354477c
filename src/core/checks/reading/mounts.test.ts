import { expect, test } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { hostMountsOf, isReadOnly, mountsOf, relabelOf } from "./mounts.ts";
import { unitSettings } from "../../podman/settings/unit-settings.ts";

function file(line: string) {
  const document = parseUnitFile(`[Container]\n${line}\n`);
  return { settings: unitSettings(document, "5.8"), section: "Container", text: document.text };
}

test.each([
  ["Volume=/srv:/data:ro,Z", "/srv", "/data", ["ro", "Z"]],
  ["Volume=data:/data", "data", "/data", []],
  ["Volume=/data", undefined, "/data", []],
  ["Volume=:/data", undefined, "/data", []],
  ["PodmanArgs=-v /srv:/data:z", "/srv", "/data", ["z"]],
  ["PodmanArgs=--volume=/srv:/data", "/srv", "/data", []],
  ["Mount=type=bind,src=/srv,dst=/data,ro", "/srv", "/data", ["type=bind", "src=/srv", "dst=/data", "ro"]],
  ["PodmanArgs=--mount type=bind,source=/a,target=/b", "/a", "/b", ["type=bind", "source=/a", "target=/b"]],
])("%s has a source, a destination and options", (line, source, destination, options) => {
  const [mount] = mountsOf(file(line));
  expect(mount?.source?.text).toBe(source);
  expect(mount?.destination?.text).toBe(destination);
  expect(mount?.options.map(({ text }) => text)).toEqual(options);
});

test("each part knows where it stands", () => {
  const { text, ...rest } = file("Mount=type=tmpfs,dst=/a type=bind,src=/srv,dst=/data");
  const source = mountsOf(rest)[1]?.source;
  expect(text.slice(source?.range.from, source?.range.to)).toBe("/srv");
});

test.each([
  ["Volume=/srv:/data", 1],
  ["Volume=./srv:/data", 1],
  ["Volume=%h/srv:/data", 1],
  ["Volume=data:/data", 0],
  ["Volume=/data", 0],
  ["Mount=type=bind,source=/srv,target=/data", 1],
  ["Mount=type=volume,source=data,target=/data", 0],
  ["Mount=type=tmpfs,destination=/data", 0],
])("%s brings in what lies on this machine: %i", (line, count) => {
  expect(hostMountsOf(file(line))).toHaveLength(count);
});

test.each([
  ["Volume=/srv:/data:ro", true],
  ["Volume=/srv:/data:O", true],
  ["Volume=/srv:/data:z", false],
  ["Volume=/srv:/ro", false],
  ["Mount=type=bind,src=/srv,dst=/data,readonly=true", true],
  ["Mount=type=bind,src=/srv,dst=/data,ro=false", false],
])("%s is read-only: %s", (line, expected) => {
  expect(mountsOf(file(line)).map(isReadOnly)).toEqual([expected]);
});

test.each([
  ["Volume=/srv:/data:ro,Z", "Z"],
  ["Mount=type=bind,src=/srv,dst=/data,relabel=shared", "relabel=shared"],
  ["Volume=/srv:/Z", undefined],
])("%s gets a new label by %s", (line, label) => {
  expect(mountsOf(file(line)).map((mount) => relabelOf(mount)?.text)).toEqual([label]);
});
