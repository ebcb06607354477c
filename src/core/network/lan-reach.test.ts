import { describe, expect, it } from "vitest";
import type { Scope } from "../settings/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { lanReach } from "./lan-reach.ts";
import { measurementFor } from "./measurement.ts";
import { readNetworkMode } from "./network-mode.ts";

function reachOf(lines: string, scope: Scope = "system") {
  const document = parseUnitFile(`[Container]\nImage=a/b\n${lines}`);
  return lanReach(document, measurementFor(readNetworkMode(document), { podman: "5.4", scope }));
}

describe("what the local network reaches", () => {
  it("is every port with host networking", () => {
    expect(reachOf("Network=host\n")).toEqual({ kind: "every-port" });
    expect(reachOf("Network=host\n", "user")).toEqual({ kind: "every-port" });
  });

  it("is nothing without published ports", () => {
    expect(reachOf("Network=private\n")).toEqual({ kind: "no-port" });
  });

  it("is the published ports, but not those on 127.0.0.1", () => {
    expect(reachOf("PublishPort=8080:80\nPublishPort=127.0.0.1:5432:5432\nPublishPort=[::1]:1:1\n")).toEqual({
      kind: "ports",
      ports: ["8080"],
    });
  });

  it("is a port that Podman chooses when none is named", () => {
    expect(reachOf("PublishPort=80\n")).toEqual({ kind: "ports", ports: ["random"] });
  });

  it("is nothing without a network, published or not", () => {
    expect(reachOf("Network=none\nPublishPort=8080:80\n")).toEqual({ kind: "no-port" });
  });

  it("is not known where nothing was measured", () => {
    expect(reachOf("Network=ns:/run/netns/can\n")).toEqual({ kind: "unknown" });
  });
});
