import { isTrue } from "../../../podman/words/single-value.ts";
import type { EntryLine } from "../../../unit-file/document.ts";
import type { Action } from "../../model/finding.ts";
import { deleteLines } from "../../fixes/lines.ts";
import { replacePart } from "../../fixes/parts.ts";
import { together } from "../../fixes/together.ts";
import type { CheckContext, Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** Keys that Podman’s manual calls deprecated, and what it names instead (podman-systemd.unit.5). */
const instead: ReadonlyMap<string, string> = new Map([
  ["RemapUsers", "UserNS="],
  ["RemapUid", "UIDMap="],
  ["RemapGid", "GIDMap="],
  ["RemapUidSize", "the size of UserNS=auto"],
  ["VolatileTmp", "Tmpfs=/tmp"],
]);

export const deprecatedKey: Rule = {
  id: "deprecated-key",
  group: "version",
  severity: "warning",
  kinds: "all",
  when: "`RemapUsers=`, `RemapUid=`, `RemapGid=`, `RemapUidSize=` or `VolatileTmp=` is used.",
  message: "Podman’s manual calls the key deprecated: a later Podman may refuse the file because of it.",
  fix: "Write `UserNS=auto` or `UserNS=keep-id`, `UIDMap=` and `GIDMap=`, or `Tmpfs=/tmp`.",
  evidence: [
    { kind: "source", name: "keys.json" },
    { kind: "source", name: "docs/source/markdown/podman-systemd.unit.5.md@v5.8.3" },
  ],
  examples: {
    fires: [
      containerWith("VolatileTmp=true"),
      containerWith("VolatileTmp=false"),
      containerWith("RemapUsers=auto"),
      containerWith("RemapUsers=manual\nRemapUid=0:10000:10"),
    ],
    silent: [containerWith("Tmpfs=/tmp"), containerWith("UserNS=auto"), containerWith("# VolatileTmp=true")],
  },
  check: (context) =>
    [...instead].flatMap(([key, better]) => {
      const lines = context.settings.lines(context.section, key);
      const last = lines.at(-1);
      if (last === undefined) return [];
      return [
        {
          title: `${key}= is outdated`,
          why: `Podman’s manual calls it deprecated and names ${better} in its place.`,
          range: last.keyRange,
          actions: fixes(last, lines, context),
        },
      ];
    }),
};

function fixes(last: EntryLine, lines: readonly EntryLine[], context: CheckContext): readonly Action[] {
  if (last.key === "VolatileTmp" && !isTrue(last.value)) return [deleteLines("Delete the line", lines)];
  if (lines.length > 1) return [];
  if (last.key === "VolatileTmp") return [rewrite("Write Tmpfs=/tmp", last, "Tmpfs", "/tmp")];
  const { settings, section } = context;
  const isAlone = ["RemapUid", "RemapGid", "RemapUidSize", "UserNS"].every(
    (key) => settings.lines(section, key).length === 0,
  );
  const isMode = last.key === "RemapUsers" && (last.value === "auto" || last.value === "keep-id");
  return isAlone && isMode ? [rewrite(`Write UserNS=${last.value}`, last, "UserNS", last.value)] : [];
}

function rewrite(label: string, entry: EntryLine, key: string, value: string): Action {
  return together(label, [
    replacePart("", entry, entry.keyRange, key),
    replacePart("", entry, entry.valueRange, value),
  ]);
}
