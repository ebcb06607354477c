import { describe, expect, it, test } from "vitest";
import { effectiveNetwork } from "../network/effective-network.ts";
import { furtherTo } from "../network/further-claims.ts";
import { measurementFor } from "../network/measurement.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import { portLines } from "../network/published-ports.ts";
import { podmanVersions, scopes } from "../settings/target.ts";
import type { PodmanVersion, Target } from "../settings/target.ts";
import { fileKindOf } from "../quadlet/names/unit-kind.ts";
import { ruleExamples } from "../../testing/rule-examples.ts";
import type { Example } from "../../testing/rule-examples.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { Finding } from "./finding.ts";
import { allRules } from "./all-rules.ts";
import { findingsOf } from "./findings.ts";
import { firstRules } from "./first-rules.ts";

const defaultTarget: Target = { podman: "5.4", scope: "system" };

function findingsIn({ text, target }: Example, fileName = "web.container"): readonly Finding[] {
  const document = parseUnitFile(text);
  const mode = readNetworkMode(document);
  const full = { ...defaultTarget, ...target };
  const file = {
    fileName,
    kind: fileKindOf(fileName),
    document,
    target: full,
    mode,
    network: effectiveNetwork(mode, full.scope),
    ports: portLines(document),
    measurement: measurementFor(mode, full),
  };
  return findingsOf(file, allRules);
}

const isOf = (id: string) => (finding: Finding) => finding.rule === id;

function rulesIn(network: string, target: Target): readonly string[] {
  const text = `[Container]\nImage=quay.io/example/app:1\nNetwork=${network}\n`;
  return findingsIn({ text, target }).map(({ rule }) => rule);
}

/** The texts that the fixes of a rule make of its example. */
function fixedTexts(id: string, example: Example): readonly string[] {
  return findingsIn(example)
    .filter(isOf(id))
    .flatMap(({ actions }) => actions)
    .flatMap((action) =>
      action.kind === "edit" ? [applyChanges(example.text, action.edit(parseUnitFile(example.text)))] : [],
    );
}

test("every rule has its examples", () => {
  expect(Object.keys(ruleExamples).toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
});

describe.each(Object.entries(ruleExamples))("%s", (id, { fires, silent }) => {
  it("fires on its example", () => {
    expect(findingsIn(fires).filter(isOf(id))).toHaveLength(1);
  });

  it("is silent on its counter-example", () => {
    expect(findingsIn(silent).filter(isOf(id))).toEqual([]);
  });

  it("names what it rests on", () => {
    for (const finding of findingsIn(fires).filter(isOf(id))) expect(finding.evidence).not.toEqual([]);
  });

  it("is put right by each of its fixes", () => {
    for (const text of fixedTexts(id, fires))
      expect(findingsIn({ ...fires, text }).filter(isOf(id))).toEqual([]);
  });

  it("brings no new trouble by its fixes, save what choosing host brings", () => {
    const known = new Set(findingsIn(fires).map(({ rule }) => rule));
    for (const text of fixedTexts(id, fires)) {
      const choosesHost = readNetworkMode(parseUnitFile(text)).kind === "host";
      const brought = findingsIn({ ...fires, text }).filter(({ rule }) => !known.has(rule));
      const troubles = choosesHost ? ["error"] : ["error", "danger", "warning"];
      expect(brought.filter(({ severity }) => troubles.includes(severity))).toEqual([]);
    }
  });
});

describe("a fix", () => {
  it("finds its place in whatever the text is by the time it is made", () => {
    const edits = Object.values(ruleExamples).flatMap(({ fires }) =>
      findingsIn(fires)
        .flatMap(({ actions }) => actions)
        .flatMap((action) => (action.kind === "edit" ? [{ text: fires.text, edit: action.edit }] : [])),
    );
    for (const { text, edit } of edits) {
      const changed = `# one more line\n${text}`;
      expect(() => applyChanges("", edit(parseUnitFile("")))).not.toThrow();
      expect(applyChanges(changed, edit(parseUnitFile(changed)))).toMatch(
        /^# one more line\n\uFEFF?\[Container\][\r\n]/,
      );
    }
  });

  it("makes a comment of its own line only, where another says the same", () => {
    const text = "[Container]\nImage=quay.io/example/app:1\nhello\nhello\n";
    expect(fixedTexts("syntax-line", { text })).toEqual([
      text.replace("hello\nhello", "# hello\nhello"),
      text.replace("hello\nhello", "hello\n# hello"),
    ]);
  });

  it("takes a byte order mark away, and offers nothing else there", () => {
    const text = "[Container]\nImage=quay.io/example/app:1\n";
    expect(fixedTexts("syntax-bom", { text: `\uFEFF${text}` })).toEqual([text]);
    expect(findingsIn({ text: `\uFEFF${text}` }).some(isOf("syntax-line"))).toBe(false);
    expect(findingsIn({ text: `${text}\uFEFF[Service]\n` }).find(isOf("syntax-bom"))?.title).toMatch(
      /^Line 3 begins with an invisible mark/,
    );
  });

  it("puts line feeds where lines end in CR alone", () => {
    const text = "# web\n[Container]\nImage=quay.io/example/app:1\nhello\n";
    const inCr = text.replaceAll("\n", "\r");
    expect(fixedTexts("syntax-line-endings", { text: inCr })).toEqual([text]);
    for (const written of [inCr, inCr.slice("# web\r".length)]) {
      expect(findingsIn({ text: written }).some(isOf("syntax-line"))).toBe(false);
      expect(findingsIn({ text: written }).some(isOf("syntax-line-endings"))).toBe(true);
    }
  });

  it("changes nothing where what it puts right is gone", () => {
    const text = "[Container]\nImage=quay.io/example/app:1\nNetwork=Host\nhello\n";
    const edits = findingsIn({ text })
      .filter(({ severity }) => severity === "error" || severity === "warning")
      .flatMap(({ actions }) => actions)
      .flatMap((action) => (action.kind === "edit" ? [action.edit] : []));
    const mended = text.replace("Host", "host").replace("hello", "# hello");
    expect(edits).toHaveLength(2);
    for (const edit of edits) expect(edit(parseUnitFile(mended))).toEqual([]);
  });
});

describe("findings", () => {
  it("take a mode with other letters for a mistake, whatever mode it is", () => {
    for (const value of ["Pod", "Bridge:ip=10.1.1.5", "Container:web", "NONE", '"host"'])
      expect(
        findingsIn({ text: `[Container]\nImage=a.io/b\nNetwork=${value}\n` }).some(
          isOf("network-mode-misspelled"),
        ),
      ).toBe(true);
    for (const value of ["web", "Web.container", "Container", "Private:x", "bridge:ip=10.1.1.5"])
      expect(
        findingsIn({ text: `[Container]\nImage=a.io/b\nNetwork=${value}\n` }).some(
          isOf("network-mode-misspelled"),
        ),
      ).toBe(false);
  });

  it("say of published ports in a QM partition without a Network= line that they have no effect", () => {
    const text = "[Container]\nImage=quay.io/example/app:1\nPublishPort=8080:80\n";
    const ignored = findingsIn({ text, target: { scope: "qm" } }).find(isOf("host-publish-port-ignored"));
    expect(ignored?.why).toMatch(/^Without a Network= line this container is on the partition’s network/);
    expect(findingsIn({ text }).some(isOf("host-publish-port-ignored"))).toBe(false);
  });

  it("take a port on any loopback address for one that nobody else connects to", () => {
    const text = "[Container]\nImage=quay.io/example/app:1\nPublishPort=127.0.0.2:8080:80\n";
    expect(findingsIn({ text }).map(({ rule }) => rule)).not.toContain("publish-bypasses-firewall");
  });

  it("speak of other kinds of files only where that holds for every kind", () => {
    const text = "[Network]\nhello\n[Service]\nRestart=allways\n";
    for (const fileName of ["app.network", "shop.pod", "web.container.d/10.conf"])
      expect(findingsIn({ text, target: { scope: "qm" } }, fileName).map(({ rule }) => rule)).toEqual([
        "syntax-line",
        "restart-invalid",
      ]);
  });

  it("name a key of a drop-in that refuses its unit, where drop-ins are read", () => {
    const text = "[Container]\nMemory=1G\n";
    const ofDropIn = (podman: PodmanVersion) =>
      findingsIn({ text, target: { podman } }, "web.container.d/10.conf");
    expect(ofDropIn("5.4").map(({ why }) => why)).toEqual([
      expect.stringContaining("makes no service of web.container: “unsupported key 'Memory'"),
    ]);
    expect(ofDropIn("4.9")).toEqual([]);
    expect(ofDropIn("5.8")).toEqual([]);
  });

  it("of the first screen are there from the beginning, whatever the machine is", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes)
        for (const network of ["private", "host"] as const) {
          const text = `[Container]\nImage=localhost/local-audio-image\nNetwork=${network}\n`;
          const first = firstRules.map(({ id }) => id);
          expect(first).toEqual(allRules.map(({ id }) => id).filter((id) => first.includes(id)));
          for (const { rule } of findingsIn({ text, target: { podman, scope } }))
            expect(first).toContain(rule);
        }
  });

  it("have ids of their own", () => {
    expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length);
  });

  it("show the most serious first", () => {
    expect(findingsIn({ text: "[Container]\nNetwork=host\n" }).map(({ severity }) => severity)).toEqual([
      "error",
      "danger",
      "danger",
      "warning",
      "warning",
      "warning",
      "note",
      "note",
    ]);
    expect(findingsIn({ text: "[Container]\nImage=quay.io/a/b:1\n" })[0]?.severity).toBe("good");
  });

  it("speak of the partition, not of this machine, in QM", () => {
    for (const network of ["host", "private"])
      for (const finding of findingsIn({
        text: `[Container]\nImage=quay.io/example/app:1\nNetwork=${network}\n`,
        target: { scope: "qm" },
      }))
        expect(
          [finding.title, finding.why, ...(finding.further ? furtherTo(finding.further).sentences : [])].join(
            " ",
          ),
        ).not.toMatch(/this machine/i);
  });

  it("say for every release and scope what host opens, and what private keeps out", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes) {
        expect(rulesIn("host", { podman, scope })).toEqual([
          "host-localhost-services",
          "host-lateral-movement",
          "host-open-ports",
          "host-interfaces",
          "host-other-containers",
          "host-is-right",
          "host-container-escape",
        ]);
        expect(rulesIn("private", { podman, scope }).slice(0, 3)).toEqual([
          "private-published-only",
          "private-escape",
          "private-not-offline",
        ]);
      }
  });
});

test("the port of a pod’s member is not said to be open", () => {
  const text = "[Container]\nImage=quay.io/example/app:1\nPod=shop.pod\nPublishPort=8080:80\n";
  expect(findingsIn({ text }).some(isOf("publish-all-addresses"))).toBe(false);
});

test.each([
  ["4.9", "Podman then makes no service of this file."],
  ["5.4", "nor of any other Quadlet file in the same folder."],
] as const)("what a broken line takes with it is said for Podman %s", (podman, sentence) => {
  const text = "[Container]\nImage=quay.io/example/app:1\nhello\n";
  const found = findingsIn({ text, target: { podman } }).find(isOf("syntax-line"));
  expect(found?.why.endsWith(sentence)).toBe(true);
});
