import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { applyChanges } from "../../unit-file/text.ts";
import { chooseNetwork } from "./choose-network.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";

const choose = (text: string, network: string) =>
  applyChanges(text, chooseNetwork(parseUnitFile(text), network));

describe("choosing a network", () => {
  it("writes the line behind the image", () => {
    expect(choose("[Container]\nImage=a/b\nVolume=/x:/x\n", "private")).toBe(
      "[Container]\nImage=a/b\nNetwork=private\nVolume=/x:/x\n",
    );
  });

  it("changes only the word where the line stands", () => {
    expect(choose("[Container]\n  Network = private\nImage=a/b\n", "host")).toBe(
      "[Container]\n  Network = host\nImage=a/b\n",
    );
  });

  it("keeps what says more than a mode as a comment, and stands behind it", () => {
    expect(
      choose("[Container]\nNetwork=a.network:ip=10.1.1.5\nImage=a/b\nNetwork=b\nVolume=/a:/b\n", "host"),
    ).toBe(
      "[Container]\n# Unused with this network: Network=a.network:ip=10.1.1.5\nImage=a/b\n# Unused with this network: Network=b\nNetwork=host\nVolume=/a:/b\n",
    );
  });

  it("replaces a mode alone without a trace, and a second line that says no more", () => {
    expect(choose("[Container]\nNetwork=bridge\nImage=a/b\nNetwork=pasta\n", "host")).toBe(
      "[Container]\nNetwork=host\nImage=a/b\n",
    );
  });

  it.each([
    [
      "private",
      ["IP=10.88.0.9", "IP6=fd00::9", "NetworkAlias=db"],
      ["DNS=9.9.9.9", "HostName=web", "AddHost=a:1.1.1.1"],
    ],
    [
      "host",
      ["PublishPort=80:80", "IP=10.88.0.9", "Sysctl=net.core.somaxconn=9"],
      ["DNS=9.9.9.9", "Sysctl=kernel.msgmax=9"],
    ],
    [
      "none",
      ["PublishPort=80:80", "DNS=9.9.9.9", "DNSSearch=a", "DNSOption=b"],
      ["AddHost=a:1.1.1.1", "Sysctl=net.a=1"],
    ],
  ] as const)("sets aside what %s has no use for, and nothing else", (network, useless, useful) => {
    const text = ["[Container]", `Network=${network}`, ...useless, ...useful, ""].join("\n");
    const aside = useless.map((line) => `# Unused with this network: ${line}`);
    expect(choose(text, network)).toBe(
      ["[Container]", `Network=${network}`, ...aside, ...useful, ""].join("\n"),
    );
  });

  it("parts kernel settings of the network from others on their line", () => {
    const text = '[Container]\nNetwork=private\nSysctl="net.ipv4.ping_group_range=0 1" kernel.msgmax=9\n';
    const host = choose(text, "host");
    expect(host).toBe(
      '[Container]\nNetwork=host\nSysctl=kernel.msgmax=9\n# Unused with this network: Sysctl="net.ipv4.ping_group_range=0 1" kernel.msgmax=9\n',
    );
    expect(choose(host, "private")).toBe(text);
  });

  it("fills an empty line, but stands below one that takes back another network", () => {
    expect(choose("[Container]\nNetwork=\n", "private")).toBe("[Container]\nNetwork=private\n");
    const reset = "[Container]\nNetwork=host\nNetwork=\n";
    expect(choose(reset, "private")).toBe(`${reset}Network=private\n`);
    expect(choose(choose(reset, "private"), "none")).toBe(`${reset}Network=none\n`);
  });

  it("keeps ports as comments with host", () => {
    expect(choose("[Container]\nImage=a/b\nPublishPort=8080:80\nNetwork=private\n", "host")).toBe(
      "[Container]\nImage=a/b\n# Unused with this network: PublishPort=8080:80\nNetwork=host\n",
    );
  });

  it("writes the line before the ports that it sets aside", () => {
    expect(choose("[Container]\nPublishPort=8080:80\n", "host")).toBe(
      "[Container]\nNetwork=host\n# Unused with this network: PublishPort=8080:80\n",
    );
  });

  it("leaves other comments alone when ports come back", () => {
    const text =
      "[Container]\n# PublishPort=1:1\n# Unused with this network: PublishPort=8080:80\nNetwork=host\n";
    expect(choose(text, "private")).toBe(
      "[Container]\n# PublishPort=1:1\nPublishPort=8080:80\nNetwork=private\n",
    );
  });

  it("gives back private after host, byte for byte, whatever the file is", () => {
    const line = fc.constantFrom(
      "PublishPort=8080:80",
      "PublishPort=127.0.0.1:53:53/udp",
      "PublishPort=80 \\\r\n  :80",
      "# a comment",
      "",
      "Volume=/a:/b",
      "[Service]",
      "[Container]",
      "no key",
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), fc.boolean(), (lines, ending, isEnded) => {
        const text = ["[Container]", "Network=private", ...lines].join(ending) + (isEnded ? ending : "");
        expect(choose(choose(text, "host"), "private")).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("decides the mode, whatever the file is", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("private", "host"), (rest, network) => {
        const text = choose(`[Container]\n${rest}`, network);
        expect(readNetworkMode(parseUnitFile(text)).kind).toBe(network);
      }),
    );
  });
});
