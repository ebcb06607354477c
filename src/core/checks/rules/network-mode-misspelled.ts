import { correctedMode } from "../../network/network-mode.ts";
import { rangeOfPart } from "../../settings/grammar/value-parts.ts";
import { replaceValue } from "../../unit-file/edit.ts";
import type { Edit } from "../../unit-file/edit.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { UnitValue } from "../../unit-file/value.ts";
import type { Rule } from "../rule.ts";

const network = { section: "Container", key: "Network" };

/** network-modes.md 2: only exact lower-case words are modes, everything else is the name of a network. */
export const networkModeMisspelled: Rule = {
  id: "network-mode-misspelled",
  check: ({ document }) =>
    effectiveAssignments(document, network).flatMap((entry) => {
      const value = unitValue(correctedMode(entry.value) ?? "");
      if (value === undefined || value === "") return [];
      return [
        {
          severity: "warning",
          title: `Network=${entry.value} is taken for the name of a network`,
          why: `Podman knows ${value} only in this spelling. If no network is called ${entry.value}, the start fails: “unable to find network with name or ID”.`,
          range: rangeOfPart(document, entry, ["network"]),
          evidence: [{ kind: "source", name: "pkg/specgen/namespaces.go@v5.8.3; lab/messages.json" }],
          actions: [{ kind: "edit", label: `Write ${value}`, edit: changeEach(entry.value, value) }],
        },
      ];
    }),
};

/** Changes the lines with that value. */
function changeEach(value: string, changed: UnitValue): Edit {
  return (document) =>
    effectiveAssignments(document, network)
      .filter((entry) => entry.value === value)
      .flatMap((entry) => replaceValue(document, entry, changed));
}
