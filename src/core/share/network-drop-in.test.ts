import { describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { dryRun } from "../quadlet/dry-run.ts";
import { unitDirectories } from "../quadlet/source/source-tree.ts";
import { droppedInNetworks, networkDropIn } from "./network-drop-in.ts";
import type { NetworkDropIn } from "./network-drop-in.ts";

const target = { podman: "5.4", scope: "system" } as const;

function made(unit: string, network: (typeof droppedInNetworks)[number], to: Target = target): NetworkDropIn {
  const dropIn = networkDropIn(unit, network, to);
  if (dropIn.kind === "problem") throw new Error(dropIn.sentence);
  return dropIn;
}

test("what QM recommends for its own unit is written, empty Network= first", () => {
  expect(made("qm.container", "host")).toMatchObject({
    fileName: "10-network.conf",
    path: "qm.container.d/10-network.conf",
    text: "# qm.container.d/10-network.conf\n[Container]\nNetwork=\nNetwork=host\nPublishPort=\n",
  });
});

const shipped = {
  "qm.container":
    "[Container]\nContainerName=qm\nRootfs=${ROOTFS}\nNetwork=private\nNetwork=extra\nPublishPort=8080:80\n",
  "shop.pod": "[Pod]\nNetwork=host\nPublishPort=8080:80\n",
};

/** The command that makes the container or the pod. */
function startLine(stdout: string): string {
  return stdout.split("\n").find((line) => /podman (?:run|pod create)/.test(line)) ?? "";
}

describe.each(["5.4", "5.8", "6.1"] as const)("with Podman %s", (podman) => {
  test.each([
    ["qm.container", "host", "--network host", false],
    ["qm.container", "none", "--network none", false],
    ["qm.container", "private", "--network private", true],
    ["shop.pod", "none", "--network none", false],
    ["shop.pod", "private", undefined, true],
  ] as const)("%s runs with %s alone", (unit, network, option, hasPorts) => {
    const { path, text } = made(unit, network);
    const directories = unitDirectories("/units", { [unit]: shipped[unit], [path]: text });
    const service = startLine(dryRun({ directories, podman, isUser: false }).stdout);
    expect(service.match(/--network \S+/g)).toEqual(option === undefined ? null : [option]);
    expect(/--publish/.test(service)).toBe(hasPorts);
  });
});

test("the steps put it beside the unit, restart it, and take it away again", () => {
  const commands = made("qm.container", "host", { podman: "5.4", scope: "qm" }).steps.flatMap(
    (step) => step.commands,
  );
  expect(commands).toEqual([
    "sudo install -D -m 0644 10-network.conf /etc/containers/systemd/qm.container.d/10-network.conf",
    "sudo systemctl daemon-reload",
    "sudo systemctl restart qm.service",
    "systemctl status qm.service",
    "sudo journalctl -u qm.service -e",
    "sudo rm /etc/containers/systemd/qm.container.d/10-network.conf",
    "sudo systemctl daemon-reload",
    "sudo systemctl restart qm.service",
  ]);
});

test.each([
  ["", /needs a name/],
  ["../qm.container", /has no \//],
  ["web.volume", /Only a \.container or \.pod/],
  ["<b>.container", /systemd refuses </],
])("for %j there is a sentence", (unit, sentence) => {
  expect(networkDropIn(unit, "host", target)).toEqual({
    kind: "problem",
    sentence: expect.stringMatching(sentence),
  });
});

test("a Podman that reads no drop-ins is told", () => {
  expect(networkDropIn("web.container", "host", { podman: "4.9", scope: "user" })).toMatchObject({
    kind: "problem",
    sentence: "Drop-ins for Quadlet files are read from Podman 5.0 on.",
  });
});
