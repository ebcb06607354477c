import { describe, expect, test } from "vitest";
import { measured } from "../../../testing/lab.ts";
import type { Scope } from "../../podman/target.ts";
import { parseUnitFile } from "../../unit-file/parse.ts";
import type { LabMode, LabScope, MeasuredVersion } from "../measured/reach.ts";
import { unlessRouted } from "../reach/reach-verdict.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { portLines } from "../ports/published-ports.ts";
import type { ClientId } from "./clients.ts";
import { exposureOf } from "./exposure.ts";
import type { PortExposure } from "./exposure.ts";

function exposed(measurement: Measurement, ports: readonly string[] = [], scope: Scope = "system") {
  const lines = ports.map((port) => `PublishPort=${port}\n`).join("");
  return exposureOf({
    measurement,
    scope,
    ports: portLines(parseUnitFile(`[Container]\n${lines}`)),
    name: "web",
  });
}

function rows(measurement: Measurement, ports: readonly string[]) {
  const isUser = measurement.kind === "measured" && measurement.scope === "rootless";
  return exposed(measurement, ports, isUser ? "user" : "system").ports;
}

function where(row: PortExposure | undefined, client: ClientId): string | undefined {
  const access = row?.accesses.find((each) => each.client === client);
  return access?.verdict === "yes" ? access.at : access?.verdict;
}

function notesFor(scope: LabScope, mode: LabMode, ports: readonly string[] = ["8080:80"]): string {
  const all = exposed(measured("5.8.6", scope, mode), ports).notes;
  return all.map(({ sentence }) => sentence).join(" ");
}

describe("who can reach this container, in one sentence", () => {
  test.each<[MeasuredVersion, LabScope, LabMode, readonly string[], string]>([
    [
      "6.1.1",
      "rootful",
      "private",
      ["8080:80"],
      "Your local network can connect to port 8080 only, unless it sets a route to the container’s address; this machine’s own programs and containers on the default network can connect to every port it opens; nobody else.",
    ],
    [
      "5.8.6",
      "rootful",
      "named",
      [],
      "Your local network can connect to no port, unless it sets a route to the container’s address; this machine’s own programs, containers on the same network and other containers can connect to every port it opens.",
    ],
    [
      "5.8.6",
      "rootless",
      "private",
      ["8080:80", "127.0.0.1:8443:443"],
      "Your local network and other containers can connect to port 8080; this machine’s own programs can connect to port 8080 and port 8443.",
    ],
    ["5.8.6", "rootless", "private", [], "Nobody can connect to it: no port is published."],
    [
      "5.8.6",
      "rootful",
      "host",
      ["8080:80"],
      "Your local network, this machine’s own programs, containers with host networking and other containers can connect to every port it opens.",
    ],
    ["5.8.6", "rootful", "none", ["8080:80"], "Nobody can connect to it."],
    [
      "5.8.6",
      "rootful",
      "internal",
      ["8080:80"],
      "This machine’s own programs and containers on the same network can connect to every port it opens; nobody else.",
    ],
    [
      "5.8.6",
      "rootless",
      "internal",
      ["8080:80"],
      "Your local network, this machine’s own programs and other containers can connect to port 8080; containers on the same network can connect to every port it opens.",
    ],
    [
      "5.8.6",
      "rootful",
      "macvlan",
      ["8080:80"],
      "Your local network and containers on the same network can connect to every port it opens; this machine’s own programs can’t; whether other containers can connect was not measured.",
    ],
    [
      "5.8.6",
      "rootless",
      "pod",
      ["8080:80"],
      "Your local network, this machine’s own programs and other containers can connect to port 8080; the containers of its pod can connect to every port it opens.",
    ],
  ])("Podman %s, %s, %s with %j", (podman, scope, mode, ports, sentence) => {
    const place = scope === "rootless" ? "user" : "system";
    expect(exposed(measured(podman, scope, mode), ports, place).sentence).toBe(sentence);
  });

  test("of a port on an address that was not measured it is not said that nobody gets to it", () => {
    const { sentence } = exposed(measured("5.8.6", "rootful", "private"), ["192.0.2.1:53:53"]);
    expect(sentence).toMatch(/; whether your local network can connect was not measured\.$/);
    expect(sentence).not.toContain("no port");
  });

  test("is open where isolate= allows it", () => {
    expect(exposed(measured("5.8.6", "rootful", "isolate")).sentence).toMatch(
      /; other containers can connect to every port where isolate= allows it\.$/,
    );
  });

  test("of a pod tells the default network from others that are shut off", () => {
    expect(exposed(measured("6.1.1", "rootful", "pod")).sentence).toMatch(
      /; other containers can connect to every port, but only from the default network\.$/,
    );
  });

  test("says of what does not start that nobody connects", () => {
    const refused = { kind: "unmeasured", why: "Podman refuses it.", neverStarts: true } as const;
    const { sentence, notes } = exposed(refused, ["80:80"]);
    expect(sentence).toBe("Nobody can connect to it. Podman refuses it.");
    expect(notes).toEqual([]);
  });

  test("takes of a route what a document states", () => {
    const stated = {
      "unpublished-ports": { verdict: "no", note: unlessRouted, source: "network-modes.md 1" },
    } as const;
    expect(exposed({ kind: "unmeasured", why: "Nobody tried.", stated }).sentence).toMatch(
      /^Your local network can connect to no port, unless it sets a route to the container’s address;/,
    );
  });

  test("takes of other containers what a document states", () => {
    const stated = { "reached-by-containers": { verdict: "yes", source: "network-modes.md 1" } } as const;
    expect(exposed({ kind: "unmeasured", why: "Nobody tried.", stated }).sentence).toBe(
      "Containers on the same network and other containers can connect to every port it opens; whether your local network and this machine’s own programs can connect was not measured.",
    );
  });

  test("says why nothing is known", () => {
    expect(exposed({ kind: "unmeasured", why: "Nobody tried." }, ["80:80"]).sentence).toBe(
      "Who can connect was not measured. Nobody tried.",
    );
  });

  test("speaks of the partition in a QM partition", () => {
    const { sentence, notes } = exposed(measured("5.8.6", "rootful", "private"), ["8080:80"], "qm");
    expect(sentence).toMatch(/^The partition’s network can connect to port 8080/);
    expect([sentence, ...notes.map((note) => note.sentence)].join(" ")).not.toMatch(
      /this machine|ordinary users/,
    );
  });
});

describe("port by port", () => {
  test("a port on all addresses, for root on a network with names", () => {
    const [web, others] = rows(measured("5.8.6", "rootful", "named"), ["8080:80"]);
    expect(web?.title).toBe("Port 8080, 80 in the container");
    expect(where(web, "local-network")).toBe("this machine’s address, port 8080");
    expect(where(web, "this-machine")).toContain("127.0.0.1, port 8080");
    expect(where(web, "same-network")).toBe("the name web, or the container’s own address, port 80");
    expect(where(web, "other-containers")).toContain("this machine’s address, port 8080");
    expect(others?.title).toBe("Every other port it opens");
    expect(where(others, "local-network")).toBe("partly");
  });

  test("a user’s containers find it at the name of this machine", () => {
    const [web] = rows(measured("5.8.6", "rootless", "private"), ["8080:80"]);
    expect(where(web, "other-containers")).toBe("host.containers.internal, port 8080");
    expect(where(web, "local-network")).toContain("IPv6");
  });

  test("a port on 127.0.0.1 is for this machine", () => {
    const [admin] = rows(measured("5.8.6", "rootless", "private"), ["127.0.0.1:8443:443"]);
    expect(admin?.title).toBe("Port 8443 on 127.0.0.1, 443 in the container");
    expect(where(admin, "local-network")).toBe("no");
    expect(where(admin, "this-machine")).toBe("127.0.0.1, port 8443");
  });

  test("on a LAN address of its own the port in the container counts", () => {
    const [web] = rows(measured("5.8.6", "rootful", "macvlan"), ["8080:80"]);
    expect(where(web, "local-network")).toBe("the container’s own address, port 80");
    expect(where(web, "this-machine")).toBe("no");
  });

  test.each(["53:53/udp", "192.0.2.1:80:80", "[::1]:80:80", "%i:80"])("of %s nothing is known", (port) => {
    const [row] = rows(measured("5.8.6", "rootful", "private"), [port]);
    expect(row?.title).toBe(`PublishPort=${port}`);
    for (const access of row?.accesses ?? [])
      expect(access).toMatchObject({ verdict: "unknown", cells: [], source: "lab/README.md" });
  });

  test("on the host all ports are one row", () => {
    expect(rows(measured("5.8.6", "rootful", "host"), ["8080:80"]).map(({ title }) => title)).toEqual([
      "Every port it opens",
    ]);
  });
});

describe("what else holds", () => {
  test("the firewall misses published ports of root’s bridges, and stops those of users and of the host", () => {
    expect(notesFor("rootful", "private")).toContain("does not stop it");
    expect(notesFor("rootless", "private")).toContain("drops incoming packets keeps the local network out");
    expect(notesFor("rootful", "host")).toContain("drops incoming packets keeps the local network out");
    expect(notesFor("rootful", "macvlan")).toContain("does not protect it");
  });

  test("whose address the program sees", () => {
    expect(notesFor("rootless", "private")).toContain("sees each client’s own address");
    expect(notesFor("rootless", "named")).toContain("one address of its container network in place of");
    expect(notesFor("rootful", "none")).not.toContain("The program sees");
  });

  test("without a published port nothing is said about them", () => {
    expect(notesFor("rootless", "private", [])).toBe("");
  });

  test("without a network a socket of systemd is the way in", () => {
    expect(notesFor("rootful", "none")).toContain("socket that systemd opens");
  });

  test("each rests on cells or names its document", () => {
    for (const mode of ["private", "host", "none", "macvlan", "named"] as const)
      for (const { cells, source } of exposed(measured("5.8.6", "rootful", mode), ["8080:80"]).notes)
        expect(cells.length > 0 || source !== undefined).toBe(true);
  });
});
