import { findKey } from "../../../podman/keys/keys.ts";
import { isSince } from "../../../podman/release.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";
import { refusedAs } from "./parts/refused-as.ts";

export const remapIdsWithoutUsers: Rule = {
  id: "remap-ids-without-users",
  group: "generator",
  severity: "error",
  kinds: "all",
  when: "`RemapUid=` or `RemapGid=` has a value, and `RemapUsers=` has none.",
  message: "Quadlet does not know which kind of mapping is meant, and refuses the file.",
  fix: "Write `UIDMap=` or `GIDMap=` in the place of the old keys.",
  evidence: [{ kind: "source", name: "pkg/systemd/quadlet/quadlet.go@v5.8.3" }],
  examples: {
    fires: [containerWith("RemapUid=0:10000:10"), containerWith("RemapUid=0:10000:10\nRemapGid=0:10000:10")],
    silent: [
      containerWith("UIDMap=0:10000:10"),
      containerWith("RemapUsers=manual\nRemapUid=0:10000:10"),
      containerWith("RemapUid="),
    ],
  },
  check: refusedAs(["missing-remap-users"], ({ refusal }, context) => ({
    title: `${refusal.key}= needs RemapUsers= beside it`,
    actions: useNewKeys(context),
  })),
};

/** The new keys take the same values. Both go at once, since old and new ones exclude each other. */
function useNewKeys({ settings, section, target }: CheckContext): readonly Action[] {
  const since = findKey(section, "UIDMap")?.since;
  if (since === undefined || !isSince(target.podman, since)) return [];
  const renamed = (from: string, to: string) =>
    settings.lines(section, from).map((entry) => replacePart("", entry, entry.keyRange, to));
  return [
    together("Use UIDMap and GIDMap", [
      deleteLines("", settings.lines(section, "RemapUsers")),
      ...renamed("RemapUid", "UIDMap"),
      ...renamed("RemapGid", "GIDMap"),
    ]),
  ];
}
