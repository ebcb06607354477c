import { networkModes } from "../../podman/network-modes/network-modes.ts";
import type { NetworkModeFacts } from "../../podman/network-modes/network-modes.ts";
import type { CommentedEntry } from "../../unit-file/comment-out.ts";
import type { EntryLine, UnitDocument } from "../../unit-file/document.ts";
import { assignmentLine, insertLines } from "../../unit-file/insert.ts";
import { effectiveAssignments } from "../../unit-file/read.ts";
import { removeRanges } from "../../unit-file/remove.ts";
import type { TextChange } from "../../unit-file/text.ts";
import { unitValue } from "../../unit-file/value.ts";
import type { NetworkMode } from "../../podman/network-modes/network-mode.ts";
import { bringBack, entriesSetAside, setAside } from "./set-aside.ts";

/** Keys of `[Container]` that are dropped, or keep the container from starting, with some modes. */
interface UselessKeys {
  readonly keys: readonly string[];
  readonly with: (mode: NetworkModeFacts) => boolean;
}

/** Does the network belong to another container, or to a pod? */
const isShared = ({ joins }: NetworkModeFacts) => joins === "container" || joins === "pod";

/**
 * What is of no use with which mode (network-modes.md 3). What a mode only ignores without a word stays as it is, as an
 * alias on the default bridge. How users are mapped belongs to a pod as its ports do (network-modes.md 3.1).
 */
const uselessKeys: readonly UselessKeys[] = [
  { keys: ["PublishPort"], with: ({ publishes }) => publishes === undefined },
  { keys: ["IP", "IP6", "NetworkAlias"], with: ({ joins }) => joins !== "network" },
  { keys: ["DNS", "DNSSearch", "DNSOption"], with: (mode) => isShared(mode) || mode.joins === "nothing" },
  { keys: ["AddHost"], with: isShared },
  {
    keys: ["HostName", "UserNS", "UIDMap", "GIDMap", "SubUIDMap", "SubGIDMap"],
    with: ({ joins }) => joins === "pod",
  },
  { keys: ["Sysctl"], with: ({ joins }) => joins === "machine" },
];

/** Keys that give a fixed address. It belongs to exactly one network (network-modes.md 3.1, Several networks). */
const addressKeys: ReadonlySet<string> = new Set(["IP", "IP6"]);

/** Sets aside what is of no use with this mode, and brings back what is again. */
export function keepWhatCounts(document: UnitDocument, mode: NetworkMode): TextChange[] {
  const facts = mode.kind === "unset" ? undefined : networkModes[mode.kind];
  return uselessKeys.flatMap(({ keys, with: isUseless }) =>
    keys.flatMap((key) =>
      (facts !== undefined && isUseless(facts)) || (addressKeys.has(key) && isOnSeveral(mode))
        ? setKeyAside(document, key)
        : bringKeyBack(document, key),
    ),
  );
}

function isOnSeveral(mode: NetworkMode): boolean {
  if (mode.kind === "bridge") return mode.others.length > 0;
  return mode.kind === "network" && mode.networks.length > 1;
}

function setKeyAside(document: UnitDocument, key: string): TextChange[] {
  const entries = effectiveAssignments(document, { section: "Container", key });
  return entries.flatMap((entry) => setEntryAside(document, entry));
}

function bringKeyBack(document: UnitDocument, key: string): TextChange[] {
  return entriesSetAside(document, key).flatMap((entry) => bringEntryBack(document, entry));
}

/** Of kernel settings only those of the network go (rule host-net-sysctl). The others get a line of their own. */
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
