import { describe, expect, test } from "vitest";
import { pastaWith } from "./pasta-options.ts";
import { slirp4netnsWith } from "./slirp4netns-options.ts";

const source = "network-modes.md 2";

describe("pasta with options: measured without them, the rest as the document states it", () => {
  test.each([
    [
      "-T,5432",
      {
        "localhost-services": { verdict: "partly", note: "TCP port 5432 only, at its own 127.0.0.1", source },
      },
    ],
    [
      "-U,auto",
      { "localhost-services": { verdict: "partly", note: "every UDP port, at its own 127.0.0.1", source } },
    ],
    [
      "--map-host-loopback,10.0.2.2",
      { "localhost-services": { verdict: "yes", note: "at 10.0.2.2", source } },
    ],
    ["-t,auto", { "unpublished-ports": { verdict: "yes", note: "every port it opens", source } }],
    ["-t,8080", { "unpublished-ports": { verdict: "partly", note: "port 8080", source } }],
    ["-t,none,--mtu,1500,--ipv4-only", {}],
  ])("%s", (options, stated) => {
    expect(pastaWith(options)).toMatchObject({ mode: "pasta", stated });
    expect(pastaWith(options)).toMatchObject({ caveats: [expect.stringContaining(`“${options}”`)] });
  });

  test("the cells that an option overrules are left out, so that nothing else is said of them", () => {
    expect(pastaWith("-T,5432")).toMatchObject({ except: expect.arrayContaining(["1", "2"]) });
    expect(pastaWith("-t,auto")).toMatchObject({ except: expect.arrayContaining(["18", "13"]) });
  });

  test("--map-gw beside another option keeps every localhost service open", () => {
    expect(pastaWith("--map-gw,-T,5432")).toMatchObject({
      mode: "pasta-map-gw",
      stated: { "localhost-services": { verdict: "yes", note: "at its gateway’s address" } },
    });
  });

  test.each(["--pcap,x", "-T", "--ipv6-only", "5432"])("of %s nothing is known", (options) => {
    expect(pastaWith(options)).toEqual({
      kind: "unmeasured",
      why: `pasta was not measured with “${options}”.`,
    });
  });
});

describe("slirp4netns with options", () => {
  test.each([
    [
      "allow_host_loopback=true,mtu=1500",
      { "localhost-services": { verdict: "yes", note: "at 10.0.2.2", source } },
    ],
    ["port_handler=slirp4netns", { "client-address": { verdict: "yes", source } }],
    ["enable_ipv6=false", {}],
  ])("%s", (options, stated) => {
    expect(slirp4netnsWith(options)).toMatchObject({ mode: "slirp4netns", stated });
  });

  test("one that moves the addresses is not guessed", () => {
    expect(slirp4netnsWith("cidr=10.9.0.0/24")).toMatchObject({ kind: "unmeasured" });
  });
});
