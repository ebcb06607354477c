import { expect, test } from "vitest";
import { parseUnitFile } from "../unit-file/parse.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { documentationAt } from "./documentation.ts";

/** What is known at the `|` of a text. */
function at(marked: string) {
  const text = marked.replace("|", "");
  const files = { "web.container": text, "back.network": "[Network]\n" };
  const workspace: Workspace = {
    files,
    active: "web.container",
    target: { podman: "5.4", scope: "system" },
  };
  const found = documentationAt(parseUnitFile(text), marked.indexOf("|"), workspace);
  return found && { ...found, about: text.slice(found.from, found.to) };
}

test("of a key: what it does, what the line becomes, and where the manual has it", () => {
  expect(at("[Container]\nContainer|Name=web\n")).toMatchObject({
    about: "ContainerName",
    title: "ContainerName=",
    becomes: "--name web",
    manual: "https://docs.podman.io/en/v5.8.0/markdown/podman-systemd.unit.5.html#containername",
  });
});

test.each([
  ["|AddDevice=/dev/dri", "--device /dev/dri"],
  ["|AddDevice=-/dev/dri", undefined],
  ["|AddCapability=NET_ADMIN", "--cap-add net_admin"],
  ["|ReadOnly=false", "--read-only=false"],
  ["|Network=back.network", "--network systemd-back"],
  ['|Environment=B=2 "A=one two"', '--env "A=one two" --env B=2'],
  ["|NoNewPrivileges=false", undefined],
  ["|HostName=first\nHostName=last", undefined],
])("what a line becomes is what the generator makes of it: %s", (line, becomes) => {
  expect(at(`[Container]\nImage=web\n${line}\n`)?.becomes).toBe(becomes);
});

test("of a newer key: that the chosen Podman refuses the file", () => {
  expect(at("[Container]\nMem|ory=1g\n")?.sentences).toContain(
    "It came with Podman 5.5: Podman 5.4 refuses a file with it.",
  );
});

test.each([
  ["[Container]\nPublishPort=127.0.0.1:80|80:80/udp\n", "8080", "8080 is the port on this machine."],
  ["[Container]\nPublishPort=127.0.0.1:8080:|80/udp\n", "80", "80 is the port inside the container."],
  ["[Container]\nNetwork=no|ne\n", "none", "No network but a loopback interface of its own."],
  ["[Container]\nMemory=512|m\n", "m", "m is the unit of the number."],
  [
    "[Container]\nVolume=%|h/data:/data\n",
    "%h",
    "%h is the home directory of the user who runs the service manager, for the system /root.",
  ],
])("of the part of a value: %j", (marked, about, sentence) => {
  expect(at(marked)).toMatchObject({ about, sentences: [sentence] });
});

test.each([
  ["[Container]\nEnvironment=A=|b C=d\n", "b", "Environment="],
  ["[Container]\nLabel=|a=b\n", "a", "Label="],
])("of a part that only its key explains, what the key does: %j", (marked, about, title) => {
  expect(at(marked)).toMatchObject({ about, title });
});

test("nothing of comments, headers and unknown keys", () => {
  expect(at("# co|mment\n")).toBeUndefined();
  expect(at("[Cont|ainer]\n")).toBeUndefined();
  expect(at("[Container]\nNo|Key=1\n")).toBeUndefined();
});
