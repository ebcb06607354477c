import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { exposureOf } from "../network/exposure/exposure.ts";
import { furtherAnswer } from "../network/reach/further-questions.ts";
import { measurementOf } from "../network/measurement/measurement.ts";
import { furtherQuestionIds, questionIds } from "../network/measurement/question-ids.ts";
import { readNetworkMode } from "../podman/network-modes/network-mode.ts";
import { portLines } from "../network/ports/published-ports.ts";
import { networkLines } from "../network/edit/network-lines.ts";
import { reachAnswers } from "../network/reach/questions.ts";
import { networkModeKinds } from "../podman/network-modes/network-modes.ts";
import { readNetworkValue } from "../podman/network-modes/network-value.ts";
import { podmanVersions, scopes } from "../podman/target.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { activeText } from "../workspace/workspace.ts";
import type { Workspace } from "../workspace/workspace.ts";
import { networkAround } from "./reach-of-networks.ts";

type Files = Readonly<Record<string, string>>;

const web = (lines: string) => `[Container]\nImage=a/b:1\nPublishPort=8080:80\n${lines}`;
const onNetwork = (lines: string): Files => ({
  "web.container": web("Network=app.network\n"),
  "app.network": `[Network]\n${lines}`,
});
const alone = (lines: string): Files => ({ "web.container": web(lines) });
const inPod = (lines: string): Files => ({
  "web.container": web("Pod=app.pod\n"),
  "app.pod": `[Pod]\n${lines}`,
});
const joined = (lines: string): Files => ({
  "web.container": web("Network=vpn.container\n"),
  "vpn.container": `[Container]\nImage=a/b:1\n${lines}`,
});

/** Each mode of network-modes.md 1, with the options that change an answer. */
const cases: Readonly<Record<string, Files>> = {
  "no line": alone(""),
  private: alone("Network=private\n"),
  host: alone("Network=host\n"),
  "host in a user namespace": alone("Network=host\nUIDMap=0:200000:65536\n"),
  "host hardened": alone("Network=host\nDropCapability=all\nNoNewPrivileges=true\nReadOnly=true\n"),
  none: alone("Network=none\n"),
  bridge: alone("Network=bridge\n"),
  "bridge and a network": alone("Network=bridge\nNetwork=app\n"),
  pasta: alone("Network=pasta\n"),
  "pasta with the gateway": alone("Network=pasta:--map-gw\n"),
  "pasta with one port": alone("Network=pasta:-T,5432\n"),
  "pasta with automatic ports": alone("Network=pasta:-t,auto\n"),
  "pasta with an unknown option": alone("Network=pasta:--pcap,x\n"),
  slirp4netns: alone("Network=slirp4netns\n"),
  "slirp4netns with loopback": alone("Network=slirp4netns:allow_host_loopback=true\n"),
  "slirp4netns with a port handler": alone("Network=slirp4netns:port_handler=slirp4netns\n"),
  "a network by name": alone("Network=app\n"),
  "two networks by name": alone("Network=app\nNetwork=back\n"),
  "a container by name": alone("Network=container:vpn\n"),
  "a namespace": alone("Network=ns:/run/netns/can\n"),
  "the machine’s namespace": alone("Network=ns:/proc/1/ns/net\n"),
  "a network unit": onNetwork(""),
  "an internal network": onNetwork("Internal=true\n"),
  "a network with IPv6": onNetwork("IPv6=true\n"),
  "a network without names": onNetwork("DisableDNS=true\n"),
  "isolate=true": onNetwork("Options=isolate=true\n"),
  "isolate=strict": onNetwork("Options=isolate=strict\n"),
  "isolate=false": onNetwork("Options=isolate=false\n"),
  macvlan: onNetwork("Driver=macvlan\nOptions=parent=eth0\nSubnet=192.168.1.0/24\n"),
  ipvlan: onNetwork("Driver=ipvlan\nOptions=parent=eth0\n"),
  "a network with options tried only apart": onNetwork("Internal=true\nIPv6=true\n"),
  "a pod": inPod(""),
  "a pod on the host": inPod("Network=host\n"),
  "a pod that is not here": alone("Pod=app.pod\n"),
  "another container": joined(""),
  "another container on pasta": joined("Network=pasta\n"),
  "another container on the host": joined("Network=host\n"),
};

/** What the page says of a mode on a target: an answer to each question, and who can connect. */
function look(name: string, files: Files, target: Target) {
  const workspace: Workspace = { files, active: "web.container", target };
  const document = parseUnitFile(activeText(workspace));
  const { measured, owner } = networkAround(document, workspace);
  const measurement = measurementOf(measured, target);
  const { scope } = target;
  const first = reachAnswers(measurement, scope);
  const answers = [
    ...questionIds.map((id) => ({ id, answer: first[id] })),
    ...furtherQuestionIds.map((id) => ({ id, answer: furtherAnswer(id, measurement, scope) })),
  ];
  const ports = owner?.ports ?? portLines(document);
  return {
    where: { name, target },
    answers,
    exposure: exposureOf({ measurement, scope, ports, name: "web" }),
  };
}

const everything = Object.entries(cases).flatMap(([name, files]) =>
  podmanVersions.flatMap((podman) => scopes.map((scope) => look(name, files, { podman, scope }))),
);

/** The headings of the documents, by file: `4.1` for a numbered one. */
function isInSources(source: string): boolean {
  const [document = "", section] = source.split(" ");
  if (document === "lab/README.md") return section === undefined;
  const text = readFileSync(new URL(`../../../docs/sources/${document}`, import.meta.url), "utf8");
  return new RegExp(`^#+ ${section?.replaceAll(".", "\\.")}[. ]`, "m").test(text);
}

test("each mode of the table is among the cases", () => {
  const documents = Object.values(cases).map((files) => parseUnitFile(files["web.container"] ?? ""));
  const written = documents.flatMap((document) =>
    networkLines(document).map(({ value }) => readNetworkValue(value).kind),
  );
  const kinds = new Set<string>([...written, ...documents.map((document) => readNetworkMode(document).kind)]);
  expect(networkModeKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

describe("every mode, scope and release", () => {
  const answers = everything.flatMap(({ where, answers: all }) =>
    all.map(({ id, answer: { verdict, cells, source } }) => ({
      where: { ...where, id },
      verdict,
      isMeasured: cells.length > 0,
      isStated: source !== undefined,
    })),
  );
  const whereNot = (holds: (answer: (typeof answers)[number]) => boolean) =>
    answers.filter((answer) => !holds(answer)).map(({ where }) => where);

  test("an answer names its cells, or the document that states it", () => {
    expect(whereNot(({ isMeasured, isStated }) => isMeasured || isStated)).toEqual([]);
    expect(answers.filter(({ isStated }) => isStated).length).toBeGreaterThan(100);
  });

  test("what is not known names the document that says so", () => {
    expect(whereNot(({ verdict, isStated }) => verdict !== "unknown" || isStated)).toEqual([]);
  });

  test("an answer is called measured only with cells, and stated only without", () => {
    const known = answers.filter(({ verdict }) => verdict !== "unknown");
    expect(known.filter(({ isMeasured, isStated }) => isMeasured === isStated)).toEqual([]);
  });

  test("four questions of a newcomer are asked in words: database, network cards, laptop, other containers", () => {
    for (const { answers: all } of everything) {
      const asked = all.map(({ answer }) => answer.asks).join("; ");
      for (const words of ["database", "network cards", "neighbour", "be reached by other containers"])
        expect(asked).toContain(words);
    }
  });

  test("who can reach it is one sentence", () => {
    for (const { where, exposure } of everything) {
      expect({ where, sentence: exposure.sentence }).toEqual({
        where,
        sentence: expect.stringMatching(/^[A-Z“].*\.$/),
      });
      expect(exposure.clients.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("each port and client, and each note, has its cells or its document", () => {
    const unfounded = everything.flatMap(({ where, exposure: { ports, notes } }) =>
      [...ports.flatMap(({ accesses }) => accesses), ...notes]
        .filter(({ cells, source }) => cells.length === 0 && source === undefined)
        .map((statement) => ({ where, statement })),
    );
    expect(unfounded).toEqual([]);
  });

  test("each named document has that section", () => {
    const sources = everything.flatMap(({ answers: all, exposure: { ports, notes } }) =>
      [...all.map(({ answer }) => answer), ...ports.flatMap(({ accesses }) => accesses), ...notes].flatMap(
        ({ source }) => source ?? [],
      ),
    );
    expect([...new Set(sources)].filter((source) => !isInSources(source))).toEqual([]);
    expect(new Set(sources).size).toBeGreaterThan(5);
  });
});
