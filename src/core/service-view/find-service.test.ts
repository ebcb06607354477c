import { expect, test } from "vitest";
import { podmanVersions } from "../podman/target.ts";
import type { PodmanVersion } from "../podman/target.ts";
import { findService } from "./find-service.ts";
import type { FoundService } from "./find-service.ts";

const whole = "[Container]\nImage=a.io/b\n";
const broken = `${whole}nonsense\n`;

function found(files: Readonly<Record<string, string>>, active: string, podman: PodmanVersion): FoundService {
  return findService({ files, active, target: { podman, scope: "system" } });
}

test.each(["4.6", "4.7", "4.8", "4.9"] as const)("Podman %s skips a broken file without a word", (podman) => {
  const files = { "web.container": broken, "app.network": "[Network]\n" };
  expect(found(files, "web.container", podman)).toMatchObject({
    kind: "unread",
    which: "own",
    takesDirectory: false,
    problems: [expect.stringContaining("nonsense")],
    log: [],
  });
  expect(found(files, "app.network", podman).kind).toBe("made");
});

test.each(["5.0", "5.4", "6.1"] as const)("Podman %s says which file it can’t read", (podman) => {
  expect(found({ "web.container": broken }, "web.container", podman)).toMatchObject({
    kind: "unread",
    which: "own",
    takesDirectory: true,
    log: [expect.stringContaining("/etc/containers/systemd/web.container")],
  });
});

test("a name inside another does not count", () => {
  const files = { "web.container": whole, "my-web.container": broken };
  expect(found(files, "web.container", "4.9").kind).toBe("made");
  expect(found(files, "web.container", "5.0")).toMatchObject({ kind: "unread", which: "beside" });
});

test("all files of the directory that can’t be read are told together", () => {
  const files = { "web.container": broken, "api.container": broken, "app.network": "[Network]\n" };
  const service = found(files, "app.network", "5.4");
  expect(service.kind === "unread" && service.problems).toHaveLength(2);
  expect(service.kind === "unread" && service.log).toHaveLength(1);
});

test.each(podmanVersions)("a file of no kind that Podman %s reads is not among the unread", (podman) => {
  const files = { "web.container": broken, "notes.txt": "", "all.pod": "[Pod]\n" };
  expect(found(files, "notes.txt", podman).kind).toBe("no-unit");
  expect(found(files, "all.pod", podman).kind).toBe(podman.startsWith("4.") ? "no-unit" : "unread");
});

test("a drop-in that can’t be read is told apart from one that counts", () => {
  const files = { "web.container": whole, "web.container.d/a.conf": "nonsense\n" };
  expect(found(files, "web.container.d/a.conf", "5.4")).toMatchObject({ kind: "made", isRead: false });
  expect(found(files, "web.container", "5.4")).toMatchObject({ kind: "made", isRead: true });
});

test("a drop-in whose unit is not there has no service", () => {
  expect(found({ "web.container.d/a.conf": "[Container]\n" }, "web.container.d/a.conf", "5.4").kind).toBe(
    "no-unit",
  );
});
