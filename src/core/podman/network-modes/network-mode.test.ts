import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPlainMode } from "./network-value.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import { readNetworkMode } from "./network-mode.ts";
import type { NetworkMode } from "./network-mode.ts";

function modeOf(...lines: readonly string[]): NetworkMode {
  return readNetworkMode(parseUnitFile(`[Container]\nImage=quay.io/example/app:1\n${lines.join("\n")}\n`));
}

const named = (name: string, options = "") => ({ kind: "named", name, options });
const unit = (file: string, options = "") => ({ kind: "unit", file, options });
const network = (...networks: readonly unknown[]) => ({ kind: "network", networks });

describe("one Network= line", () => {
  test.each([
    ["private", { kind: "private" }],
    ["default", { kind: "private" }],
    ["host", { kind: "host" }],
    ["none", { kind: "none" }],
    ["bridge", { kind: "bridge", options: "", others: [] }],
    [
      "bridge:ip=10.88.0.7,mac=02:00:00:00:00:07",
      { kind: "bridge", options: "ip=10.88.0.7,mac=02:00:00:00:00:07", others: [] },
    ],
    ["pasta", { kind: "pasta", options: "" }],
    ["pasta:-T,5432", { kind: "pasta", options: "-T,5432" }],
    ["slirp4netns", { kind: "slirp4netns", options: "" }],
    ["slirp4netns:allow_host_loopback=true", { kind: "slirp4netns", options: "allow_host_loopback=true" }],
    ["container:vpn", { kind: "container", name: "vpn" }],
    ["container:", { kind: "container", name: "" }],
    ["vpn.container", { kind: "container-unit", file: "vpn.container" }],
    ["ns:/run/netns/can", { kind: "namespace", path: "/run/netns/can" }],
    ["app.network", network(unit("app.network"))],
    ["app.network:ip=10.0.0.5,alias=x", network(unit("app.network", "ip=10.0.0.5,alias=x"))],
    ["app", network(named("app"))],
    ["app:ip=fd00::5", network(named("app", "ip=fd00::5"))],
    ["front,back", network(named("front"), named("back"))],
    ["front:alias=a,ip=10.0.0.5", network(named("front", "alias=a,ip=10.0.0.5"))],
  ])("%s", (value, mode) => {
    expect(modeOf(`Network=${value}`)).toEqual(mode);
  });

  test.each([
    "Host",
    "HOST",
    "hots",
    "Private",
    "NONE",
    "container",
    "ns",
    '"host"',
    "host bridge",
    "Bridge",
  ])("%s is no mode, so it is the name of a network", (word) => {
    expect(modeOf(`Network=${word}`)).toEqual(network(named(word)));
  });

  test.each(["host", "none", "private", "default", "pod"])(
    "%s with options is a network of that name",
    (word) => {
      expect(modeOf(`Network=${word}:ip=10.0.0.1`)).toEqual(network(named(word, "ip=10.0.0.1")));
    },
  );

  test("a list of .network files is one file name, as the generator reads it", () => {
    expect(modeOf("Network=a.network,b.network")).toEqual(network(unit("a.network,b.network")));
  });
});

describe("several lines", () => {
  test("the first one decides", () => {
    expect(modeOf("Network=host", "Network=private")).toEqual({ kind: "host" });
  });

  test("an empty one forgets those before it", () => {
    expect(modeOf("Network=private", "Network=", "Network=host")).toEqual({ kind: "host" });
    expect(modeOf("Network=host", "Network=")).toEqual({ kind: "unset" });
  });

  test("networks add up", () => {
    expect(modeOf("Network=front,middle", "Network=back.network:ip=10.0.0.5")).toEqual(
      network(named("front"), named("middle"), unit("back.network", "ip=10.0.0.5")),
    );
  });

  test("the default network can come first", () => {
    expect(modeOf("Network=bridge", "Network=back.network")).toEqual({
      kind: "bridge",
      options: "",
      others: [unit("back.network")],
    });
  });

  test("a comma in a further line is part of the name", () => {
    expect(modeOf("Network=a", "Network=b,c")).toEqual(network(named("a"), named("b,c")));
  });

  test.each(["host", "bridge:ip=10.0.0.5", "container:vpn", "vpn.container", "none"])(
    "%s can’t be a further network and is left to the checks",
    (value) => {
      expect(modeOf("Network=front", `Network=${value}`)).toEqual(network(named("front")));
    },
  );
});

describe("Pod=", () => {
  test("without Network= the network is the pod’s", () => {
    expect(modeOf("Pod=app.pod")).toEqual({ kind: "pod", file: "app.pod" });
  });

  test("a Network= line takes the container out of the pod’s network", () => {
    expect(modeOf("Pod=app.pod", "Network=private")).toEqual({ kind: "private" });
  });

  test("an empty Pod= is none", () => {
    expect(modeOf("Pod=app.pod", "Pod=")).toEqual({ kind: "unset" });
  });

  test("Network=pod is podman’s own word for it", () => {
    expect(modeOf("Network=pod", "Pod=app.pod")).toEqual({ kind: "pod", file: "app.pod" });
    expect(modeOf("Network=pod")).toEqual({ kind: "pod", file: undefined });
  });
});

test("only [Container] counts", () => {
  const text = "[Pod]\nNetwork=host\n[Container]\nImage=quay.io/example/app:1\n[Service]\nNetwork=none\n";
  expect(readNetworkMode(parseUnitFile(text))).toEqual({ kind: "unset" });
});

test("a repeated section counts too", () => {
  const text = "[Container]\nNetwork=none\n[Service]\nRestart=always\n[Container]\nNetwork=\nNetwork=host\n";
  expect(readNetworkMode(parseUnitFile(text))).toEqual({ kind: "host" });
});

test("any text gives a mode", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      expect(readNetworkMode(parseUnitFile(lines.join("\n"))).kind).toBeTypeOf("string");
    }),
  );
});

test("a word that is none of podman’s is a network of exactly that name", () => {
  const word = fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/).filter((name) => !isPlainMode(name));
  fc.assert(
    fc.property(word, (name) => {
      expect(modeOf(`Network=${name}`)).toEqual(network(named(name)));
    }),
  );
});
