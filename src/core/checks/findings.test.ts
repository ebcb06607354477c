import { describe, expect, it } from "vitest";
import { measurementFor } from "../network/measurement.ts";
import { readNetworkMode } from "../network/network-mode.ts";
import { podmanVersions, scopes } from "../settings/target.ts";
import type { Target } from "../settings/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import type { Finding } from "./finding.ts";
import { findingsOf, rules } from "./findings.ts";
import type { Example } from "./rule.ts";

const defaultTarget: Target = { podman: "5.4", scope: "system" };

function findingsIn({ text, target }: Example): readonly Finding[] {
  const document = parseUnitFile(text);
  const mode = readNetworkMode(document);
  const full = { ...defaultTarget, ...target };
  return findingsOf({
    document,
    fileName: "web.container",
    target: full,
    mode,
    measurement: measurementFor(mode, full),
  });
}

const isOf = (id: string) => (finding: Finding) => finding.rule === id;

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, { fires, silent }) => {
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
    for (const finding of findingsIn(fires).filter(isOf(id)))
      for (const action of finding.actions) {
        if (action.kind !== "edit") continue;
        const fixed = applyChanges(fires.text, action.changes);
        expect(findingsIn({ ...fires, text: fixed }).filter(isOf(id))).toEqual([]);
      }
  });
});

describe("findings", () => {
  it("have ids of their own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("show the most serious first", () => {
    const found = findingsIn({ text: "[Container]\nNetwork=host\n" }).map(({ severity }) => severity);
    expect(found).toEqual(
      found.toSorted(
        (a, b) =>
          ["error", "danger", "warning", "good", "note"].indexOf(a) -
          ["error", "danger", "warning", "good", "note"].indexOf(b),
      ),
    );
    expect(found[0]).toBe("error");
  });

  it("speak of the partition, not of this machine, in QM", () => {
    for (const network of ["host", "private"])
      for (const finding of findingsIn({
        text: `[Container]\nImage=quay.io/example/app:1\nNetwork=${network}\n`,
        target: { scope: "qm" },
      }))
        expect(`${finding.title} ${finding.why}`).not.toMatch(/this machine/i);
  });

  it("are there for every release and scope", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes)
        for (const network of ["host", "private"]) {
          const text = `[Container]\nImage=quay.io/example/app:1\nNetwork=${network}\n`;
          expect(findingsIn({ text, target: { podman, scope } }).length).toBeGreaterThan(2);
        }
  });
});
