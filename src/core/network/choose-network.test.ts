import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { chooseNetwork } from "./choose-network.ts";
import { readNetworkMode } from "./network-mode.ts";

const choose = (text: string, network: "private" | "host") =>
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

  it("replaces several networks", () => {
    expect(choose("[Container]\nNetwork=a.network\nImage=a/b\nNetwork=b.network\n", "host")).toBe(
      "[Container]\nNetwork=host\nImage=a/b\n",
    );
  });

  it("fills a reset at the end instead of leaving it behind", () => {
    expect(choose("[Container]\nNetwork=host\nNetwork=\n", "private")).toBe(
      "[Container]\nNetwork=host\nNetwork=private\n",
    );
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
