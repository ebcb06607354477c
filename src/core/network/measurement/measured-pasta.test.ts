import { describe, expect, test } from "vitest";
import { measuredPasta } from "./measured-pasta.ts";

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
    ["--map-host-loopback,none", {}],
    ["-t,none,--mtu,1500,--ipv4-only", {}],
  ])("%s", (options, stated) => {
    expect(measuredPasta(options)).toMatchObject({ mode: "pasta", stated });
    expect(measuredPasta(options)).toMatchObject({ caveats: [expect.stringContaining(`“${options}”`)] });
  });

  test("an option is known however it is spelled", () => {
    const stated = { "localhost-services": { verdict: "partly" } };
    for (const options of ["-T,5432", "-T5432", "--tcp-ns,5432", "--tcp-ns=5432"])
      expect(measuredPasta(options)).toMatchObject({ stated });
  });

  test("the cells that an option overrules are left out, so that nothing else is said of them", () => {
    expect(measuredPasta("-T,5432")).toMatchObject({ except: expect.arrayContaining(["1", "2"]) });
    expect(measuredPasta("-t,auto")).toMatchObject({ except: expect.arrayContaining(["18", "13"]) });
  });

  test("--map-gw beside another option keeps every localhost service open", () => {
    expect(measuredPasta("--map-gw,-T,5432")).toMatchObject({
      mode: "pasta-map-gw",
      stated: { "localhost-services": { verdict: "yes", note: "at its gateway’s address" } },
    });
  });

  test.each(["--pcap,x", "-T", "--ipv6-only", "5432"])("of %s nothing is known", (options) => {
    expect(measuredPasta(options)).toEqual({
      kind: "unmeasured",
      why: `pasta was not measured with “${options}”.`,
    });
  });
});
