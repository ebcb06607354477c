import { expect, test } from "vitest";
import { allRules } from "../all-rules.ts";
import { sourceAddress } from "./source-address.ts";

test.each([
  [
    "pkg/specgen/namespaces.go@v5.8.3 (ParseNetworkFlag)",
    "https://github.com/containers/podman/blob/v5.8.3/pkg/specgen/namespaces.go",
  ],
  [
    "pkg/systemd/quadlet/quadlet.go@v6.0.0-rc1",
    "https://github.com/containers/podman/blob/v6.0.0-rc1/pkg/systemd/quadlet/quadlet.go",
  ],
  ["rootless-containers/rootlesskit#466", "https://github.com/rootless-containers/rootlesskit/issues/466"],
  [
    "containers/conmon, src/ctr_exit.c (on_sig_exit)",
    "https://github.com/containers/conmon/blob/HEAD/src/ctr_exit.c",
  ],
  [
    "libpod/options.go@v5.8.3 (WithName); containers/podman#16820",
    "https://github.com/containers/podman/blob/v5.8.3/libpod/options.go",
  ],
  ["man podman-run (--device)", "https://docs.podman.io/en/latest/markdown/podman-run.1.html"],
  [
    "man systemd.unit, Specifiers",
    "https://www.freedesktop.org/software/systemd/man/latest/systemd.unit.html",
  ],
  ["man 7 capabilities", "https://man7.org/linux/man-pages/man7/capabilities.7.html"],
])("%s can be opened", (name, address) => {
  expect(sourceAddress(name)).toBe(address);
});

/** What was run and measured for this project, and its notes of it, which no page shows. */
const own =
  /\b[Rr]uns? of\b|^(?:Run|lab|systemd-analyze|generator 5|systemd 252|generator-spec\.md|network-modes\.md|keys\.json|paths\.md|usage\.md|imports\.md)\b/;

test("every source of a rule can be opened, but for the project’s own runs, measurements and notes", () => {
  const names = allRules.flatMap(({ evidence }) =>
    evidence.flatMap((item) => (item.kind === "source" && item.url === undefined ? item.name : [])),
  );
  const closed = names.filter((name) => sourceAddress(name) === undefined && !own.test(name));
  expect([...new Set(closed)]).toEqual([]);
});
