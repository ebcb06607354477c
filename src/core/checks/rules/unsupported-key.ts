import { findContainerKey } from "../../settings/keys/container.ts";
import { isKnownTo } from "../../settings/keys/since.ts";
import type { PodmanVersion } from "../../settings/target.ts";
import { commentOut } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { entriesOf } from "../../unit-file/read.ts";
import type { Rule } from "../rule.ts";

/** generator-spec.md 7: the keys of the unit’s own section and of [Quadlet] are checked, the first offender is named. */
export const unsupportedKey: Rule = {
  id: "unsupported-key",
  check: ({ document, target: { podman } }) => {
    const entry = firstRefused(document, podman);
    if (entry === undefined) return [];
    const { key, section } = entry;
    const since = section === "Container" ? findContainerKey(key)?.since : undefined;
    return [
      {
        severity: "error",
        title: since ? `${key}= came with Podman ${since}` : `Quadlet knows no ${key}=`,
        why: `Podman ${podman} makes no service of this file: “unsupported key '${key}' in group '${section}'”.`,
        range: entry.keyRange,
        evidence: [
          {
            kind: "source",
            name: "pkg/systemd/quadlet/quadlet.go@v5.8.3, seen in runs of 5.4.2, 5.8.6 and 6.1.1",
          },
        ],
        actions: [
          {
            kind: "edit",
            label: "Make it a comment",
            edit: (now) => {
              const refused = firstRefused(now, podman);
              return refused ? commentOut(now, refused, "# ") : [];
            },
          },
        ],
      },
    ];
  },
};

/** The only key of [Quadlet], from 5.3 (keys.json). */
const quadletKey = "DefaultDependencies";

function firstRefused(document: UnitDocument, podman: PodmanVersion): EntryLine | undefined {
  const isRefused = ({ section, key }: EntryLine) => {
    if (section === "Quadlet") return key !== quadletKey || !isKnownTo(podman, "5.3");
    const known = findContainerKey(key);
    return known === undefined || !isKnownTo(podman, known.since);
  };
  return [...entriesOf(document, "Container"), ...entriesOf(document, "Quadlet")].find(isRefused);
}
