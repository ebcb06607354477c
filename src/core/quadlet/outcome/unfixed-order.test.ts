import { expect, test } from "vitest";
import type { Release } from "../../podman/release.ts";
import { generate } from "../generate.ts";
import { unitDirectories } from "../source/source-tree.ts";
import { unfixedOrder } from "./unfixed-order.ts";

function unfixed(fileName: string, text: string, podman: Release) {
  const directories = unitDirectories("/etc/containers/systemd", { [fileName]: text });
  return generate({ directories, podman, isUser: false }).units.map((unit) => unfixedOrder(unit));
}

const container = `[Container]
Image=localhost/a
Timezone=local
DNS=1.1.1.1
DNS=1.0.0.1
Tmpfs=/run
RunInit=true
Environment=A=1
Label=b=2
`;

test("only options of different keys of one group change places", () => {
  expect(unfixed("web.container", container, "5.4")).toEqual([[["--dns", "--tmpfs"]]]);
});

test("from 5.6 on variables and labels do, too", () => {
  expect(unfixed("web.container", container, "5.6")).toEqual([
    [
      ["--dns", "--tmpfs"],
      ["--env", "--label"],
    ],
  ]);
});

test("up to 5.2 a container has its order, and an image has none", () => {
  expect(unfixed("web.container", container, "5.2")).toEqual([[]]);
  expect(unfixed("web.image", "[Image]\nImage=localhost/a\nArch=arm64\nOS=linux\n", "5.2")).toEqual([
    [["--arch", "--os"]],
  ]);
});

test("an entry point has its place from 5.8 on", () => {
  const text = "[Container]\nImage=localhost/a\nTimezone=local\nEntrypoint=/init\n";
  expect(unfixed("web.container", text, "5.4")).toEqual([[["--tz", "--entrypoint"]]]);
  expect(unfixed("web.container", text, "5.8")).toEqual([[]]);
});
