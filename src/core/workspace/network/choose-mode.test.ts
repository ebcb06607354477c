import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { ModeChoice } from "../../podman/network-modes/network-modes.ts";
import type { Target } from "../../podman/target.ts";
import { modeChoice } from "./at-hand.ts";
import { chooseMode } from "./choose-mode.ts";
import type { Workspace } from "../workspace.ts";

type Files = Readonly<Record<string, string>>;

function workspaceOf(text: string, files: Files = {}, target: Partial<Target> = {}): Workspace {
  return {
    files: { "web.container": text, ...files },
    active: "web.container",
    target: { podman: "5.8", scope: "user", ...target },
  };
}

/** A line of each mode, with options that a person typed. */
const typed: Readonly<Record<ModeChoice, string>> = {
  private: "Network=private\n",
  host: "Network=host\n",
  none: "Network=none\n",
  bridge: "Network=bridge:ip=10.88.0.9,mac=02:00:00:00:00:01\n",
  pasta: "Network=pasta:-T,5432,--ipv4-only\n",
  slirp4netns: "Network=slirp4netns:mtu=1500\n",
  named: "Network=back.network:ip=10.1.1.5,alias=db\nNetwork=outer:interface_name=eth9\n",
  macvlan: "Network=lan.network:ip=192.168.1.20\n",
  container: "Network=container:vpn\n",
  namespace: "Network=ns:/run/netns/can\n",
  pod: "Pod=shop.pod\n",
};

const others = {
  "back.network": "[Network]\nInternal=true\n",
  "lan.network": "[Network]\nDriver=macvlan\n",
  "vpn.container": "[Container]\nImage=a/vpn\nContainerName=vpn\n",
};

const choices = Object.keys(typed).filter((choice): choice is ModeChoice => choice in typed);

/** Every key that a network may have no use for, where the form would put it. */
function allKeys(choice: ModeChoice): string {
  const has = (key: string, ...modes: readonly ModeChoice[]) => (modes.includes(choice) ? [] : [key]);
  const joined = ["container", "pod"] as const;
  const unbridged = ["private", "host", "none", "pasta", "slirp4netns", "namespace", ...joined] as const;
  return [
    "# web.container",
    "[Container]",
    "ContainerName=web",
    "Image=a/b",
    typed[choice].trimEnd(),
    ...has("PublishPort=8080:80", "host", "none", "namespace", ...joined),
    ...has("PublishPort=127.0.0.1:53:53/udp", "host", "none", "namespace", ...joined),
    "Volume=/a:/b",
    ...has("HostName=shop", "pod"),
    ...has("NetworkAlias=shop", ...unbridged),
    // A fixed address belongs to one network alone.
    ...has("IP=10.1.1.9", "named", ...unbridged),
    ...has("AddHost=db:10.0.0.1", ...joined),
    ...has("DNS=9.9.9.9", "none", ...joined),
    ...has("DNSSearch=example.com", "none", ...joined),
    ...has("DNSOption=ndots:1", "none", ...joined),
    ...has("UserNS=keep-id", "pod"),
    ...has('Sysctl="net.ipv4.ping_group_range=0 1" kernel.msgmax=9', "host"),
    "",
    "[Service]",
    "Restart=always",
    "",
  ].join("\n");
}

const pairs = choices.flatMap((one) =>
  choices.filter((other) => other !== one).map((other) => [one, other] as const),
);

describe("choosing a network and choosing back", () => {
  test.each(pairs)("gives the same file: %s, %s", (one, other) => {
    const pod: Files = one === "pod" ? { "shop.pod": "[Pod]\nPublishPort=8080:80\n" } : {};
    const before = workspaceOf(allKeys(one), { ...others, ...pod });
    const there = chooseMode(before, other);
    // What nobody can guess is not written before a person names it.
    expect(modeChoice(there)).toBe(other === "namespace" ? one : other);
    const back = chooseMode(there, one);
    // The order of the files is that of their tabs.
    expect(back).toEqual(before);
  });

  const plain = choices.filter((choice) => !["namespace", "container", "slirp4netns"].includes(choice));
  const fromNothing = plain.flatMap((one) => choices.map((other) => [one, other] as const));

  test.each(fromNothing)("leaves nothing behind where nothing else is there: %s, %s", (one, other) => {
    const before = chooseMode(workspaceOf(allKeys("private")), one);
    expect(chooseMode(chooseMode(before, other), one)).toEqual(before);
  });

  it("gives the same file, whatever else stands in it", () => {
    const line = fc.constantFrom(
      "PublishPort=8080:80",
      "PublishPort=80 \\\r\n  :80",
      "  IP = 10.1.1.5",
      "NetworkAlias=a\nNetworkAlias=b",
      "DNS=1.1.1.1",
      "DNS=",
      "Sysctl=net.a=1",
      "Sysctl=kernel.a=1 net.b=2",
      "Sysctl=kernel.a=1",
      "# a comment",
      "",
      "[Service]",
      "[Container]",
      "no key",
    );
    // Modes that take the same keys as named ones, so that nothing is of no use at the start.
    const one = fc.constantFrom<ModeChoice>("named", "bridge", "macvlan");
    const other = fc.constantFrom(...choices.filter((choice) => choice !== "pod"));
    fc.assert(
      fc.property(fc.array(line), fc.boolean(), one, other, (lines, isEnded, from, to) => {
        const network = typed[from].trimEnd().split("\n").slice(0, 1);
        const text = ["[Container]", ...network, ...lines].join("\n") + (isEnded ? "\n" : "");
        const before = workspaceOf(text, others);
        expect(chooseMode(chooseMode(before, to), from)).toEqual(before);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ["named", "Network=app.network\nNetwork=app-2.network"],
  ["bridge", "Network=bridge\nNetwork=app.network"],
] as const)("several networks stay together: %s", (choice, lines) => {
  const before = workspaceOf(`[Container]\n${lines}\n`, {
    "app.network": "# app.network\n[Network]\n",
    "app-2.network": "# app-2.network\n[Network]\n",
  });
  const away = chooseMode(chooseMode(before, "pasta"), "host");
  expect(chooseMode(away, choice)).toEqual(before);
});

describe("another container of the workspace", () => {
  const vpn = { "vpn.container": "[Container]\nImage=a/vpn\n" };

  it("is joined by its file from Podman 5.3 on", () => {
    const joined = chooseMode(
      workspaceOf("[Container]\nNetwork=host\n", vpn, { podman: "5.3" }),
      "container",
    );
    expect(joined.files["web.container"]).toBe("[Container]\nNetwork=vpn.container\n");
  });

  it("is joined by its name before, with the lines that start it first, which go with it", () => {
    const before = workspaceOf("[Container]\nNetwork=host\n", vpn, { podman: "5.2" });
    const joined = chooseMode(before, "container");
    expect(joined.files["web.container"]).toBe(
      "[Unit]\nAfter=vpn.service\nRequires=vpn.service\n\n[Container]\nNetwork=container:systemd-vpn\n",
    );
    expect(chooseMode(joined, "host")).toEqual(before);
  });

  it("gives its place to another one without a trace", () => {
    const before = workspaceOf("[Container]\nNetwork=container:vpn\n", vpn);
    expect(chooseMode(before, "container", "container:proxy").files["web.container"]).toBe(
      "[Container]\nNetwork=container:proxy\n",
    );
  });

  it("is nothing that can be chosen when it is a template", () => {
    const before = workspaceOf("[Container]\nNetwork=host\n", { "vpn@.container": "[Container]\n" });
    expect(chooseMode(before, "container")).toBe(before);
  });
});
