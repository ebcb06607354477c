import { describe, expect, it } from "vitest";
import type { Scope } from "../../podman/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { lanReach } from "./lan-reach.ts";
import { measurementFor } from "../measurement/measurement-for.ts";
import { readNetworkMode } from "../../podman/network-modes/network-mode.ts";
import { portLines } from "../ports/published-ports.ts";
import { reachAnswers } from "./questions.ts";

function reachOf(lines: string, scope: Scope = "system") {
  const document = parseUnitFile(`[Container]\nImage=a/b\n${lines}`);
  const measurement = measurementFor(readNetworkMode(document), { podman: "5.4", scope });
  return lanReach(portLines(document), reachAnswers(measurement, scope));
}

describe("what the local network reaches", () => {
  it("is every port with host networking", () => {
    expect(reachOf("Network=host\n")).toEqual({ kind: "every-port" });
    expect(reachOf("Network=host\n", "user")).toEqual({ kind: "every-port" });
  });

  it("is nothing without published ports", () => {
    expect(reachOf("Network=private\n")).toEqual({ kind: "no-port" });
  });

  it("is the published ports, but not those on a loopback address", () => {
    const loopback = ["127.0.0.1:5432:5432", "127.0.0.2:8081:80", "[::1]:1:1", "[0:0:0:0:0:0:0:1]:2:2"];
    const lines = ["8080:80", ...loopback].map((value) => `PublishPort=${value}\n`).join("");
    expect(reachOf(lines)).toEqual({ kind: "ports", ports: ["8080"] });
    expect(reachOf("PublishPort=127.0.0.2:8080:80\n")).toEqual({ kind: "no-port" });
  });

  it("is each port of a list whose own address is no loopback one", () => {
    expect(reachOf("PublishPort=127.0.0.1:8080:80,8443:443,9000\n")).toEqual({
      kind: "ports",
      ports: ["8443", "random"],
    });
    expect(reachOf("PublishPort=127.0.0.1:8080:80,127.0.0.1:8443:443\n")).toEqual({ kind: "no-port" });
  });

  it("is a port that the fields can’t show, unless its address is a loopback one", () => {
    expect(reachOf("PublishPort=%i:80\nPublishPort=127.0.0.1:%i:80\n")).toEqual({
      kind: "ports",
      ports: ["%i:80"],
    });
  });

  it("is every port in a QM partition without a line, and the published ones with private", () => {
    expect(reachOf("PublishPort=8080:80\n", "qm")).toEqual({ kind: "every-port" });
    expect(reachOf("Network=private\nPublishPort=8080:80\n", "qm")).toEqual({
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
