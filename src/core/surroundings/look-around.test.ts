import { expect, test } from "vitest";
import { allFindings } from "../checks/all-findings.ts";
import type { PodmanVersion } from "../podman/target.ts";
import { analyze } from "../workspace/analysis/analyze.ts";
import type { Analysis } from "../workspace/analysis/analyze.ts";
import { lookAround } from "./look-around.ts";
import { fullEngine } from "./full-engine.ts";

const image = "Image=quay.io/example/app:1\n";

/** What the page says of `web.container` among other files. */
function look(
  web: string,
  others: Readonly<Record<string, string>> = {},
  podman: PodmanVersion = "5.8",
): Analysis {
  const files = { "web.container": `[Container]\n${image}${web}`, ...others };
  return analyze({ files, active: "web.container", target: { podman, scope: "system" } }, fullEngine);
}

const titles = ({ findings }: Analysis) => findings.map(({ title }) => title);
const why = ({ measured: { file } }: Analysis) => (file.kind === "unmeasured" ? file.why : file.kind);

test("the network of a drop-in counts, and the card says who sets it", () => {
  const { network, fromDropIns } = look("", { "web.container.d/10.conf": "[Container]\nNetwork=host\n" });
  expect(network).toBe("host");
  expect(fromDropIns[0]).toBe("10.conf sets Network=host.");
});

test("a release that reads no drop-ins is not changed by them", () => {
  const drop = { "web.container.d/10.conf": "[Container]\nNetwork=host\n" };
  expect(look("", drop, "4.9")).toMatchObject({ network: "private", fromDropIns: [] });
});

test("the ports of a drop-in are in force, and no rows of the form", () => {
  const { ports, portsInForce } = look("PublishPort=80:80\n", {
    "web.container.d/10.conf": "[Container]\nPublishPort=81:81\n",
  });
  expect(ports.map(({ value }) => value)).toEqual(["80:80"]);
  expect(portsInForce.map(({ value }) => value)).toEqual(["80:80", "81:81"]);
});

test("an edit that a drop-in overrules is not offered", () => {
  const { findings } = look("", { "web.container.d/10.conf": "[Container]\nNetwork=host\n" });
  const labels = findings.flatMap(({ actions }) => actions.map(({ label }) => label));
  expect(labels).not.toContain("Use private");
});

test.each([
  ["Internal=true", "internal"],
  ["Options=isolate=true", "isolate"],
  ["Driver=macvlan", "macvlan"],
])("a network with %s is shown as it was measured", (line, mode) => {
  const found = look("Network=shop.network\n", { "shop.network": `[Network]\n${line}\n` });
  expect(found.measured.file).toMatchObject({ kind: "measured", mode });
});

test("nothing is said to be measured of a network whose lines were not tried together", () => {
  const found = look("Network=shop.network\n", { "shop.network": "[Network]\nInternal=true\nIPv6=true\n" });
  expect(why(found)).toBe("Not measured for this network: Internal=true and IPv6=true in shop.network.");
  expect(titles(found)).not.toContain("It is not offline");
});

test("a plain network keeps what was measured", () => {
  expect(why(look("Network=shop.network\n", { "shop.network": "[Network]\nLabel=a=b\n" }))).toBe("measured");
});

test("a pod that is not here decides about reach; one that is here shows it, with its ports", () => {
  expect(why(look("Pod=shop.pod\n"))).toContain("shop.pod, which is not open here");
  const onHost = look("Pod=shop.pod\n", { "shop.pod": "[Pod]\nNetwork=host\n" });
  expect(onHost.measured.file).toMatchObject({ kind: "measured", mode: "host" });
  const published = look("Pod=shop.pod\n", { "shop.pod": "[Pod]\nPublishPort=80:80\n" });
  expect(published.fromLan).toEqual({ kind: "ports", ports: ["80"] });
});

test("what the generator refuses is said of the file itself", () => {
  expect(titles(look("Network=shop.network\n"))).toContain("This needs shop.network beside it");
  expect(titles(look("", { "shop.network": "[Network\n" }))[0]).toBe(
    "Podman can’t read shop.network, and leaves out this file with it",
  );
});

test("a file that nothing else changes is looked at as it stands", () => {
  const workspace = {
    files: { "web.container": `[Container]\n${image}` },
    active: "web.container",
    target: { podman: "5.8", scope: "system" },
  } as const;
  const alone = analyze(workspace, { findAll: allFindings });
  expect(lookAround(workspace, alone.document).whole).toBe(alone.document);
  expect(analyze(workspace, fullEngine).findings.map(({ title }) => title)).toEqual(titles(alone));
});

test("a drop-in on show has what only its unit shows, at its own line", () => {
  const files = {
    "web.container": `[Container]\n${image}Network=host\n`,
    "web.container.d/10.conf": "[Container]\nPublishPort=8080:80\n",
  };
  const { findings } = analyze(
    { files, active: "web.container.d/10.conf", target: { podman: "5.8", scope: "system" } },
    fullEngine,
  );
  const ignored = findings.find(({ rule }) => rule === "host-publish-port-ignored");
  expect(ignored).toMatchObject({ range: { from: 24, to: 28 } });
  expect(ignored).not.toHaveProperty("elsewhere");
});

test("what a drop-in and its unit show alike is said once", () => {
  const files = {
    "web.container": `[Container]\n${image}`,
    "web.container.d/10.conf": "[Container]\nPodmanArgs=--privileged\n",
  };
  const { findings } = analyze(
    { files, active: "web.container.d/10.conf", target: { podman: "5.8", scope: "system" } },
    fullEngine,
  );
  expect(findings.filter(({ rule }) => rule === "privileged")).toHaveLength(1);
});
