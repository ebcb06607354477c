import { expect, test } from "vitest";
import { generate } from "./generate.ts";
import { unitDirectories } from "./source/source-tree.ts";
import { refusalWords } from "./refusal-words.ts";

/** The first thing that Podman 5.8 has against a unit. */
function firstRefusal(fileName: string, text: string): string {
  const directories = unitDirectories("/etc/containers/systemd", { [fileName]: text });
  const [unit] = generate({ directories, podman: "5.8", isUser: false }).units;
  return unit?.messages.find(({ kind }) => kind === "error")?.text ?? "";
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
  expect(refusalWords(firstRefusal(fileName, text))).toBe(words);
});

test("what the generator says plainly is left to it", () => {
  expect(refusalWords("incorrect mount format: should be …")).toBeUndefined();
});
