import { describe, expect, it } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import type { FoundInFile } from "../../testing/findings-in.ts";
import { podmanVersions, scopes } from "../podman/target.ts";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { applyChanges } from "../unit-file/text.ts";
import { allFindings } from "./all-findings.ts";

const image = "Image=quay.io/example/app:1";

function findingsOf(text: string, target: Partial<Target> = {}): readonly FoundInFile[] {
  return findingsIn({ files: { "web.container": text }, target }, allFindings);
}

const rulesOf = (text: string, target: Partial<Target> = {}) =>
  findingsOf(text, target).map(({ rule }) => rule);

describe("findings", () => {
  it("show the most serious first", () => {
    const order = ["error", "danger", "warning", "good", "note"];
    const severities = findingsOf("[Container]\nNetwork=host\nPublishPort=80:80\n").map(
      ({ severity }) => severity,
    );
    expect(severities).toEqual(severities.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(severities.slice(0, 2)).toEqual(["error", "danger"]);
  });

  it("say for every release and scope what host opens, and what private keeps out", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes) {
        expect(rulesOf(`[Container]\n${image}\nNetwork=host\n`, { podman, scope })).toEqual(
          expect.arrayContaining([
            "host-network",
            "host-lateral-movement",
            "host-open-ports",
            "host-interfaces",
            "host-container-escape",
          ]),
        );
        expect(rulesOf(`[Container]\n${image}\nNetwork=private\n`, { podman, scope })).toEqual(
          expect.arrayContaining(["private-published-only", "private-escape", "private-not-offline"]),
        );
      }
  });

  it("offer no network to a container with its own one, not to one that joined another’s", () => {
    const pod = { "shop.pod": "[Pod]\n" };
    const offers = (line: string) =>
      findingsIn({ files: { "web.container": `[Container]\n${image}\n${line}\n`, ...pod } }, allFindings)
        .filter(({ rule }) => rule === "private-not-offline")
        .map(({ actions }) => actions.map(({ label }) => label));
    expect(offers("Network=private")).toEqual([["Use no network"]]);
    expect(offers("Pod=shop.pod")).toEqual([[]]);
  });

  it("speak once of one cause: of a value, the group that comes first", () => {
    const rules = rulesOf(`[Container]\n${image}\nNetwork="host"\n`);
    expect(rules.filter((rule) => rule === "network-quoted" || rule === "quotes-kept-in-list")).toHaveLength(
      1,
    );
  });

  it("look at drop-ins, too, without a place that is not in the file", () => {
    const files = {
      "web.container": `[Container]\n${image}\n`,
      "web.container.d/10.conf": "[Container]\nNetwork=host\n",
    };
    const found = findingsIn({ files }, allFindings).find(({ rule }) => rule === "host-network");
    expect(found?.fileName).toBe("web.container");
    expect(found?.range).toBeUndefined();
  });
});

describe("a fix", () => {
  it("finds its place in whatever the text is by the time it is made", () => {
    const text = `[Container]\n${image}\nNetwork=Bridge\n`;
    const [fix] = findingsOf(text)
      .flatMap(({ actions }) => actions)
      .flatMap((action) => (action.kind === "edit" && action.label.includes("bridge") ? [action.edit] : []));
    const changed = `# one more line\n${text}`;
    expect(fix && applyChanges(changed, fix(parseUnitFile(changed)))).toBe(
      changed.replace("Bridge", "bridge"),
    );
  });

  it("changes nothing where what it puts right is gone", () => {
    const text = `[Container]\n${image}\nNetwork=Host\nhello\n`;
    const mended = text.replace("Host", "host").replace("hello", "# hello");
    const edits = findingsOf(text)
      .filter(({ rule }) => rule === "network-mode-misspelled" || rule === "syntax-line")
      .flatMap(({ actions }) => actions)
      .flatMap((action) => (action.kind === "edit" ? [action.edit] : []));
    expect(edits.length).toBeGreaterThan(1);
    for (const edit of edits) expect(edit(parseUnitFile(mended))).toEqual([]);
  });
});
