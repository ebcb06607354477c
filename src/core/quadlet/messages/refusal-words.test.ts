import { expect, test } from "vitest";
import type { Release } from "../../podman/release.ts";
import { generate } from "../generate.ts";
import { firstError } from "../conversion/unit-message.ts";
import { unitDirectories } from "../source/source-tree.ts";
import { refusalWords } from "./refusal-words.ts";

/** The first thing that Podman has against a unit, in plain words. */
function firstWords(fileName: string, text: string, podman: Release = "5.8"): string | undefined {
  const files = { [fileName]: text, "job@.container": "[Container]\nImage=localhost/a\n" };
  const directories = unitDirectories("/etc/containers/systemd", files);
  const { units } = generate({ directories, podman, isUser: false });
  const unit = units.find((each) => each.fileName === fileName);
  const refusal = firstError(unit?.messages ?? [])?.refusal;
  if (refusal === undefined) throw new Error(`Podman ${podman} takes ${fileName}`);
  return refusalWords(refusal);
}

const container = (line: string) => ["web.container", `[Container]\nImage=localhost/a\n${line}\n`] as const;

test.each([
  [...container("Colour=blue"), "This Podman knows no Colour= in [Container]."],
  [...container("Network=app.network"), "It names app.network, and there is no such file beside it."],
  [...container("Volume=data.volume:/d"), "It names data.volume, and there is no such file beside it."],
  [...container("Pod=all.pod"), "It names all.pod, and there is no such file beside it."],
  [...container("[Unit]\nAfter=db.container"), "It names db.container, and there is no such file beside it."],
  ["web.container", "[Container]\n", "It names no image: Image= is missing."],
  [...container("Rootfs=/r"), "It can have Image= or Rootfs=, not both."],
  [...container("Pod=all"), "Pod= takes the name of a .pod file."],
  [...container("[Service]\nKillMode=none"), "KillMode= can be mixed or control-group here."],
  [...container("[Service]\nType=simple"), "Type= can be notify or oneshot here."],
  [...container("Group=1"), "Group= needs User= beside it."],
  [...container("ExposeHostPort=http"), "ExposeHostPort= takes a port or a range of ports."],
  [...container("ReloadCmd=a\nReloadSignal=HUP"), "It can have ReloadCmd= or ReloadSignal=, not both."],
  [
    ...container("Network=job@.container"),
    "Quadlet can’t tell what the container of job@.container is called.",
  ],
  [...container("RemapUid=0:1:2"), "RemapUid= needs RemapUsers= beside it."],
  [...container("Mount=type=bind,source=,dst=/d"), "A mount names nothing to mount."],
  ["web.kube", "[Kube]\n", "Yaml= is missing."],
  ["app.network", "[Network]\nGateway=10.0.0.1\n", "Gateway= and IPRange= need a Subnet= each."],
  [
    "app.network",
    "[Network]\nSubnet=10.0.0.0/24\nGateway=10.0.0.1\nGateway=10.0.0.2\n",
    "It has more Gateway= lines than Subnet= lines.",
  ],
  ["data.volume", "[Volume]\nType=ext4\n", "Type= needs Device= beside it."],
])("of %s with %j it says what is wrong", (fileName, text, words) => {
  expect(firstWords(fileName, text)).toBe(words);
});

test("up to 5.2 it says of PublishPort= what the ports have to be", () => {
  expect(firstWords(...container("PublishPort=${PORT}:80"), "5.2")).toBe(
    "Up to Podman 5.2 PublishPort= takes numbers only, with /tcp or /udp behind them at most.",
  );
});

test("it names the image unit that is not there, which the message of 5.1 leaves out", () => {
  expect(firstWords("web.container", "[Container]\nImage=x.image\n", "5.1")).toBe(
    "It names x.image, and there is no such file beside it.",
  );
});

test("what the generator says plainly is left to it", () => {
  expect(firstWords(...container("Mount=type=bind,source,dst=/d"))).toBeUndefined();
});
