import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { assignmentLine, insertLines } from "../../unit-file/insert.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { removeRanges } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { NetworkMode } from "../network-mode.ts";
import { bringBack, entriesSetAside, setAside } from "./set-aside.ts";

/**
 * The keys of `[Container]` that are dropped or keep the container from starting with some modes, and the beginnings of
 * the names of these modes (network-modes.md 3). What a mode only ignores without a word stays as it is, as an alias on
 * the default bridge. How users are mapped belongs to a pod as its ports do (network-modes.md 3.1).
 */
const uselessWith: readonly (readonly [modes: RegExp, ...keys: readonly string[]])[] = [
  [/^(?:host|none|namesp|cont|pod)/, "PublishPort"],
  [/^(?:host|none|namesp|cont|pod|priv|pasta|slirp)/, "IP", "IP6", "NetworkAlias"],
  [/^(?:none|cont|pod)/, "DNS", "DNSSearch", "DNSOption"],
  [/^(?:cont|pod)/, "AddHost"],
  [/^pod/, "HostName", "UserNS", "UIDMap", "GIDMap", "SubUIDMap", "SubGIDMap"],
  [/^host/, "Sysctl"],
];

/** Sets aside what is of no use with this mode, and brings back what is again. */
export function keepWhatCounts(document: UnitDocument, mode: NetworkMode): TextChange[] {
  return uselessWith.flatMap(([modes, ...keys]) =>
    keys.flatMap((key) =>
      modes.test(mode.kind) || (key.startsWith("IP") && isOnSeveral(mode))
        ? effectiveAssignments(document, { section: "Container", key }).flatMap((entry) =>
            setEntryAside(document, entry),
          )
        : entriesSetAside(document, key).flatMap((entry) => bringEntryBack(document, entry)),
    ),
  );
}

/** A fixed address belongs to exactly one network (network-modes.md 3.1, Several networks). */
function isOnSeveral(mode: NetworkMode): boolean {
  if (mode.kind === "bridge") return mode.others.length > 0;
  return mode.kind === "network" && mode.networks.length > 1;
}

/** Of kernel settings only those of the network go (rules.md host-net-sysctl). The others get a line of their own. */
function setEntryAside(document: UnitDocument, entry: EntryLine): TextChange[] {
  if (entry.key !== "Sysctl") return setAside(document, [entry]);
  const others = sysctlsBeside(entry);
  if (others === entry.value) return [];
  const rest = unitValue(others);
  // Above it: behind it, the line might come to stand behind the marker of the next one.
  const line = rest ? insertLines(document, entry.from, [assignmentLine(entry, rest)]) : [];
  return [...line, ...setAside(document, [entry])];
}

function bringEntryBack(document: UnitDocument, entry: CommentedEntry): TextChange[] {
  const rest = entry.key === "Sysctl" ? sysctlsBeside(entry) : "";
  const split = document.lines.filter(
    (line) =>
      line.kind === "entry" && line.to === entry.range.from && line.key === "Sysctl" && line.value === rest,
  );
  return [...bringBack(document, [entry]), ...removeRanges(document, split)];
}

/** The words of a value of `Sysctl=` that don’t name a setting of the network; the value as it is where none does. */
function sysctlsBeside({ value }: { readonly value: string }): string {
  const words = value.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  const others = words.filter((word) => !/^["']?net\./.test(word));
  return others.length === words.length ? value : others.join(" ");
}
