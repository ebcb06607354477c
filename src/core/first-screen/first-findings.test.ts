import { describe, expect, it } from "vitest";
import { findingsIn } from "../../testing/findings-in.ts";
import type { FoundInFile } from "../../testing/findings-in.ts";
import { allFindings } from "../checks/all-findings.ts";
import { furtherTo } from "../network/claims/further-claims.ts";
import { podmanVersions, scopes } from "../podman/target.ts";
import { firstFindings } from "./first-findings.ts";

const image = "Image=quay.io/example/app:1";

/** What a person sees of a finding. */
const told = ({ actions, rule, severity, title, why, range }: FoundInFile) => ({
  rule,
  severity,
  title,
  why,
  range,
  labels: actions.map(({ label }) => label),
});

const isAtFirst = ({ severity }: FoundInFile) => severity !== "note";

describe("findings of the first screen", () => {
  it("are those of all rules, whatever the machine is", () => {
    for (const podman of podmanVersions)
      for (const scope of scopes)
        for (const network of ["private", "host"]) {
          const text = `[Container]\nImage=localhost/local-audio-image\nNetwork=${network}\n`;
          const example = { files: { "web.container": text }, target: { podman, scope } };
          const all = findingsIn(example, allFindings).filter(isAtFirst);
          expect(findingsIn(example, firstFindings).filter(isAtFirst).map(told)).toEqual(all.map(told));
        }
  });

  it("speak of the partition, not of this machine, in QM", () => {
    for (const network of ["host", "private"]) {
      const text = `[Container]
${image}
Network=${network}
`;
      const found = findingsIn({ files: { "web.container": text }, target: { scope: "qm" } }, firstFindings);
      for (const { title, why, further } of found)
        expect([title, why, ...(further ? furtherTo(further).sentences : [])].join(" ")).not.toMatch(
          /this machine/i,
        );
    }
  });
});
