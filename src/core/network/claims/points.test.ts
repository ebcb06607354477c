import { describe, expect, test } from "vitest";
import { lab, measured } from "../../../testing/lab.ts";
import { scopes } from "../../podman/target.ts";
import type { Scope } from "../../podman/target.ts";
import { labModes, labScopes, measuredVersions } from "../measured/reach.ts";
import type { LabMode, LabScope, MeasuredVersion } from "../measured/reach.ts";
import { furtherClaims, furtherTo } from "./further-claims.ts";
import { printCellReference } from "../measurement/print-cell-reference.ts";
import { measurementFor } from "../measurement/measurement-for.ts";
import type { Measurement } from "../measurement/measurement.ts";
import { placeOf } from "../../podman/place.ts";
import type { PlacedClaim, PointRow } from "./point-row.ts";
import type { Point } from "./points.ts";
import { pointsFor } from "./all-points.ts";
import { hostPoints } from "./points-of-host.ts";
import { ownNetworkPoints } from "./points-of-own-network.ts";
import { publishedPortPoints } from "./points-of-published-ports.ts";

const everything = measuredVersions.flatMap((podman) =>
  labScopes.flatMap((scope) => labModes.map((mode) => ({ podman, scope, mode }))),
);
const rows = [...hostPoints, ...ownNetworkPoints, ...publishedPortPoints];
const wordsIn = { rootful: "system", rootless: "user" } as const;

/** Asks the lab’s own file, not the shipped data, whether a claim is true there. */
function isTrueInLab(claim: PlacedClaim, podman: MeasuredVersion, scope: LabScope, mode: LabMode): boolean {
  const cells = lab.reach[podman]?.[scope];
  return claim.cells.every((each) => cells?.[each.mode ?? mode]?.[each.probe]?.outcome === each.outcome);
}

function idsOf(measurement: Measurement, scope: Scope): readonly string[] {
  return pointsFor(measurement, scope).map(({ id }) => id);
}

function furtherOf({ further }: Point): readonly string[] {
  return further === undefined ? [] : furtherTo(further).sentences;
}

function moreOf({ further }: PointRow): readonly PlacedClaim[] {
  return further === undefined ? [] : furtherClaims[further];
}

function textOf(id: string, podman: MeasuredVersion, scope: LabScope, mode: LabMode): string {
  const point = pointsFor(measured(podman, scope, mode), wordsIn[scope]).find((each) => each.id === id);
  return point === undefined ? "" : [point.why, ...furtherOf(point)].join(" ");
}

/** All titles and texts that a scope can show. */
function texts(scope: Scope): readonly string[] {
  return everything
    .filter((each) => each.scope === (scope === "user" ? "rootless" : "rootful"))
    .flatMap((each) => pointsFor(measured(each.podman, each.scope, each.mode), scope))
    .flatMap((point) => [point.title, point.why].concat(furtherOf(point)));
}

const ownNetwork = ["private-published-only", "private-not-offline", "private-reaches-services"];
const publishedOfRoot = ["publish-all-addresses", "publish-bypasses-firewall"];
const publishedOfUser = ["publish-all-addresses", "publish-obeys-firewall"];
const host = [
  "host-localhost-services",
  "host-interfaces",
  "host-open-ports",
  "host-other-containers",
  "host-lateral-movement",
  "host-container-escape",
];
const onBridge = (neighbours: readonly string[]) => ({
  rootful: [...ownNetwork, ...neighbours, "private-escape", "private-lan-route", ...publishedOfRoot],
  rootless: [...ownNetwork, ...neighbours, "private-escape", ...publishedOfUser],
});
const alone = [...ownNetwork, "private-neighbours"];
const shared = ["private-not-offline", "private-reaches-services", "private-escape"];

/** The points that each mode shows, wherever a container of that mode starts. */
const expected: Readonly<Record<LabMode, Readonly<Record<LabScope, readonly string[]>>>> = {
  unset: onBridge(["private-neighbours"]),
  private: onBridge(["private-neighbours"]),
  host: { rootful: host, rootless: host },
  none: { rootful: ["none-nothing"], rootless: ["none-nothing"] },
  bridge: onBridge(["private-neighbours"]),
  named: onBridge(["named-neighbours"]),
  "named-ipv6": onBridge(["named-neighbours"]),
  "named-two": onBridge(["named-neighbours"]),
  internal: { rootful: ["private-reaches-services"], rootless: [] },
  isolate: onBridge([]),
  "isolate-strict": onBridge([]),
  "isolate-false": onBridge([]),
  container: { rootful: shared, rootless: shared },
  pod: onBridge([]),
  pasta: { rootful: [], rootless: [...alone, "private-escape", ...publishedOfUser] },
  "pasta-map-gw": { rootful: [], rootless: [...alone, ...publishedOfUser] },
  slirp4netns: {
    rootful: [...ownNetwork, "private-escape", ...publishedOfUser],
    rootless: [...alone, "private-escape", ...publishedOfUser],
  },
  "slirp4netns-loopback": { rootful: [], rootless: [...alone, ...publishedOfUser] },
  macvlan: { rootful: [], rootless: [] },
  "host-userns": { rootful: host, rootless: [] },
  "host-hardened": { rootful: host, rootless: host },
};

describe("every version, scope and mode", () => {
  test("shows the points that are expected of it", () => {
    for (const { podman, scope, mode } of everything) {
      const started = !(podman === "6.1.1" && mode.startsWith("slirp4netns"));
      const ids = idsOf(measured(podman, scope, mode), wordsIn[scope]);
      expect({ podman, scope, mode, ids }).toEqual({
        podman,
        scope,
        mode,
        ids: started ? expected[mode][scope] : [],
      });
    }
  });

  test("says exactly the sentences whose cells in the lab’s results are as they claim", () => {
    for (const { podman, scope, mode } of everything) {
      const points = pointsFor(measured(podman, scope, mode), wordsIn[scope]);
      for (const row of rows.filter((each) => each.modes.includes(mode) && each.scopes.includes(scope))) {
        const place = placeOf(wordsIn[scope]);
        const lead = row.lead.sentence(place);
        const shown = points.find(({ id, why }) => id === row.id && why === lead);
        const where = `${podman}/${scope}/${mode} ${row.id}`;
        const wanted = isTrueInLab(row.lead, podman, scope, mode)
          ? {
              title: row.title(place),
              why: lead,
              further: moreOf(row)
                .filter((claim) => isTrueInLab(claim, podman, scope, mode))
                .map(({ sentence }) => sentence(place)),
            }
          : {};
        const { title, why } = shown ?? {};
        const further = shown && furtherOf(shown);
        expect({ where, title, why, further }).toEqual({ where, ...wanted });
      }
    }
  });

  test("names each cell that its sentences rest on", () => {
    for (const { podman, scope, mode } of everything)
      for (const point of pointsFor(measured(podman, scope, mode), wordsIn[scope])) {
        const further = point.further === undefined ? [] : furtherTo(point.further).cells;
        expect(new Set(point.cells.map(printCellReference)).size).toBe(point.cells.length);
        const names = [...point.cells, ...further].map(printCellReference);
        const row = rows.find(
          (each) =>
            each.id === point.id &&
            each.modes.includes(mode) &&
            each.scopes.includes(scope) &&
            isTrueInLab(each.lead, podman, scope, mode),
        );
        const needed = [row?.lead, ...(row === undefined ? [] : moreOf(row))]
          .filter((claim) => claim !== undefined)
          .filter((claim) => isTrueInLab(claim, podman, scope, mode))
          .flatMap((claim) =>
            claim.cells.map((cell) => `${podman}/${scope}/${cell.mode ?? mode}/${cell.probe}`),
          );
        expect(new Set(names)).toEqual(new Set(needed));
      }
  });

  test("shows a point at most once", () => {
    for (const { podman, scope, mode } of everything) {
      const ids = idsOf(measured(podman, scope, mode), wordsIn[scope]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

test("every sentence is true somewhere: none waits for a result that nobody measured", () => {
  for (const row of rows)
    for (const claim of [row.lead, ...moreOf(row)]) {
      expect(claim.cells.length).toBeGreaterThan(0);
      const somewhere = everything.some(
        ({ podman, scope, mode }) =>
          row.modes.includes(mode) && row.scopes.includes(scope) && isTrueInLab(claim, podman, scope, mode),
      );
      const sentence = claim.sentence(placeOf("system"));
      expect({ sentence, somewhere }).toEqual({ sentence, somewhere: true });
    }
});

describe("what the points say of private and host", () => {
  test.each(measuredVersions)("host networking in Podman %s, root against user", (podman) => {
    const root = (id: string) => textOf(id, podman, "rootful", "host");
    const user = (id: string) => textOf(id, podman, "rootless", "host");

    expect(root("host-localhost-services")).toContain("127.0.0.1");
    expect(user("host-localhost-services")).toBe(root("host-localhost-services"));

    expect(root("host-interfaces")).toContain("can take free ports below 1024");
    expect(root("host-interfaces")).not.toContain("not change them");
    expect(user("host-interfaces")).toContain("not change them, even with AddCapability=NET_ADMIN");
    expect(user("host-interfaces")).toContain("can’t take ports below 1024");

    for (const open of [root("host-open-ports"), user("host-open-ports")]) {
      expect(open).toContain("without PublishPort=");
      expect(open).toContain("A firewall on this machine that drops incoming packets stops it.");
      expect(open).toContain("Podman ignores PublishPort= here.");
    }

    expect(root("host-other-containers")).toContain(
      "Containers on bridge networks answer it at their addresses",
    );
    expect(user("host-other-containers")).toContain("the ports that they publish, not the others");
    expect(user("host-other-containers")).toContain("Root’s containers on bridge networks answer it");

    expect(root("host-container-escape")).toContain("AddCapability=NET_RAW lets it read that traffic");
    expect(user("host-container-escape")).toContain(
      "AddCapability=NET_RAW or NET_ADMIN does not change that.",
    );
    for (const escape of [root("host-container-escape"), user("host-container-escape")])
      expect(escape).toContain("Dropping all capabilities does not take host networking back");
  });

  test.each(measuredVersions)("private in Podman %s, root against user", (podman) => {
    const root = (id: string) => textOf(id, podman, "rootful", "private");
    const user = (id: string) => textOf(id, podman, "rootless", "private");

    expect(root("private-reaches-services")).toContain(
      "at this machine’s own address and at host.containers.internal",
    );
    expect(root("private-reaches-services")).toContain("drops incoming packets stops that");
    expect(user("private-reaches-services")).toContain("answer this container at host.containers.internal");
    expect(user("private-reaches-services")).toContain(
      "this machine’s own address means this container itself",
    );
    expect(user("private-reaches-services")).toContain("does not stop that");

    expect(root("private-neighbours")).toContain("every container of root that names no network");
    expect(root("private-neighbours")).toContain("not by name");
    expect(user("private-neighbours")).toContain("No other container is on its network");

    expect(root("private-escape")).toContain("route_localnet");
    expect(user("private-escape")).not.toContain("route_localnet");
    for (const escape of [root("private-escape"), user("private-escape")])
      expect(escape).toContain("no wall against leaving the container");

    expect(root("private-lan-route")).toContain("sets a route");
    expect(user("private-lan-route")).toBe("");

    expect(root("publish-all-addresses")).toContain("does not answer over IPv6");
    expect(user("publish-all-addresses")).toContain("So it does over IPv6");
  });

  test("Podman 6 shuts bridge networks off from each other, earlier ones do not", () => {
    for (const mode of ["private", "named", "named-two"] as const) {
      const id = mode === "private" ? "private-neighbours" : "named-neighbours";
      expect(textOf(id, "5.4.2", "rootful", mode)).toContain("It also reaches unpublished ports");
      expect(textOf(id, "5.8.6", "rootful", mode)).toContain("It also reaches unpublished ports");
      expect(textOf(id, "6.1.1", "rootful", mode)).toContain("Other bridge networks are shut off from it.");
      expect(textOf(id, "6.1.1", "rootful", mode)).not.toContain("It also reaches");
    }
  });

  test("--map-gw opens localhost at the gateway’s address", () => {
    const opened = textOf("private-published-only", "5.8.6", "rootless", "pasta-map-gw");
    expect(opened).toContain(
      "At its gateway’s address it reaches what this machine binds only to 127.0.0.1.",
    );
    expect(opened).not.toContain("is out of its reach");
    expect(textOf("private-published-only", "5.8.6", "rootless", "pasta")).toContain("is out of its reach");
  });
});

describe("words", () => {
  test("in a QM partition it is the partition, nowhere this machine or its local network", () => {
    for (const text of texts("qm")) expect(text).not.toMatch(/this machine|local network|of root/);
    expect(texts("qm").join(" ")).toContain("the partition’s localhost");
  });

  test("elsewhere nobody hears of a partition", () => {
    for (const text of [...texts("system"), ...texts("user")]) expect(text).not.toMatch(/partition/);
  });

  test("sentences end in a full stop and shout at nobody; titles have none", () => {
    for (const scope of scopes)
      for (const text of texts(scope)) {
        expect(text).not.toMatch(/!|please|insecure|'/i);
        expect(text.length).toBeLessThan(300);
      }
    for (const row of rows) {
      expect(row.title(placeOf("system"))).not.toMatch(/\.$/);
      for (const claim of [row.lead, ...moreOf(row)])
        expect(claim.sentence(placeOf("system"))).toMatch(/\.$/);
    }
  });
});

test("nothing is said where nothing was measured", () => {
  expect(pointsFor({ kind: "unmeasured", why: "Nobody tried." }, "system")).toEqual([]);
});

test("a sentence about a cell that the target does not share is not said", () => {
  const before = measurementFor({ kind: "private" }, { podman: "5.2", scope: "user" });
  const after = measurementFor({ kind: "private" }, { podman: "5.3", scope: "user" });
  expect(idsOf(after, "user")).toContain("private-reaches-services");
  expect(idsOf(before, "user")).not.toContain("private-reaches-services");
  expect(idsOf(before, "user")).toContain("private-published-only");
});

test("points about published ports are marked as such", () => {
  const points = pointsFor(measured("5.8.6", "rootful", "private"), "system");
  expect(points.filter(({ topic }) => topic === "published-ports").map(({ id }) => id)).toEqual(
    publishedOfRoot,
  );
});
