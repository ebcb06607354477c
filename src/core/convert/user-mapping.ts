import type { Target } from "../settings/target.ts";
import type { UnitDocument } from "../unit-file/document.ts";
import { readLast, readWords } from "./read-values.ts";
import type { EntryValue, LeftOut } from "./read-values.ts";
import { entryGroup } from "./word-group.ts";
import type { StageResult, WordGroup } from "./word-group.ts";

/**
 * What maps the users of this machine into the container: UserNS=, UIDMap= and their like, or else the deprecated
 * Remap keys (generator-spec.md 8.4). Remap lines that Podman refuses are left out, each with the reason.
 */
export function userMapping(document: UnitDocument, target: Target): StageResult {
  const explicit = explicitMapping(document, target);
  const remap = remapping(document, target);
  if (explicit.groups.length === 0) return { ...remap, leftOut: [...explicit.leftOut, ...remap.leftOut] };
  return { ...explicit, leftOut: [...explicit.leftOut, ...refused(document, target, conflict)] };
}

const conflict = "Podman refuses the file: deprecated Remap keys are set along with explicit mapping keys.";

function explicitMapping(document: UnitDocument, target: Target): StageResult {
  const uids = readWords(document, "UIDMap");
  const gids = readWords(document, "GIDMap");
  const single = (key: string, flag: string): readonly WordGroup[] => {
    const value = readLast(document, key, target);
    return value === undefined || value.text === "" ? [] : [entryGroup([flag, value.text], value.entry)];
  };
  return {
    groups: [
      ...single("UserNS", "--userns"),
      ...eachWith("--uidmap", uids.values),
      ...eachWith("--gidmap", gids.values),
      ...single("SubUIDMap", "--subuidname"),
      ...single("SubGIDMap", "--subgidname"),
    ],
    leftOut: [...uids.leftOut, ...gids.leftOut],
  };
}

function eachWith(flag: string, values: readonly EntryValue[], mode?: EntryValue): readonly WordGroup[] {
  const further = mode === undefined ? [] : [mode.entry];
  return values.map(({ text, entry }) => entryGroup([flag, text], entry, further));
}

function remapping(document: UnitDocument, target: Target): StageResult {
  const mode = readLast(document, "RemapUsers", target);
  const uids = readWords(document, "RemapUid");
  const gids = readWords(document, "RemapGid");
  const leftOut = [...uids.leftOut, ...gids.leftOut];
  if (mode === undefined || mode.text === "")
    return { groups: [], leftOut: refused(document, target, "Without RemapUsers= this maps nothing.") };
  switch (mode.text) {
    case "manual":
      return { groups: manualMapping(mode, uids.values, gids.values), leftOut };
    case "auto":
      return { groups: [autoMapping(mode, uids.values, gids.values, readSize(document, target))], leftOut };
    case "keep-id":
      if (uids.values.length > 1 || gids.values.length > 1)
        return {
          groups: [],
          leftOut: refused(document, target, "Podman refuses the file: keep-id takes one value."),
        };
      return { groups: [keepIdMapping(mode, uids.values, gids.values)], leftOut };
    default: {
      const why = `Podman refuses the file: it knows no RemapUsers=${mode.text}.`;
      return { groups: [], leftOut: refused(document, target, why) };
    }
  }
}

function manualMapping(
  mode: EntryValue,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
): readonly WordGroup[] {
  return [...eachWith("--uidmap", uids, mode), ...eachWith("--gidmap", gids, mode)];
}

function autoMapping(
  mode: EntryValue,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
  size: EntryValue | undefined,
): WordGroup {
  const options = [
    ...uids.map(({ text }) => `uidmapping=${text}`),
    ...gids.map(({ text }) => `gidmapping=${text}`),
    ...(size === undefined ? [] : [`size=${size.text}`]),
  ];
  return withOptions(mode, options, [...uids, ...gids, ...(size === undefined ? [] : [size])]);
}

function keepIdMapping(
  mode: EntryValue,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
): WordGroup {
  const options = [...uids.map(({ text }) => `uid=${text}`), ...gids.map(({ text }) => `gid=${text}`)];
  return withOptions(mode, options, [...uids, ...gids]);
}

function withOptions(mode: EntryValue, options: readonly string[], from: readonly EntryValue[]): WordGroup {
  const value = options.length === 0 ? mode.text : `${mode.text}:${options.join(",")}`;
  return entryGroup(
    ["--userns", value],
    mode.entry,
    from.map(({ entry }) => entry),
  );
}

/** The size as the generator reads a number (generator-spec.md 3, *number*); undefined for 0 and where it can't. */
function readSize(document: UnitDocument, target: Target): EntryValue | undefined {
  const value = readLast(document, "RemapUidSize", target);
  const match = /^\+?(?:(0[xX][0-9A-Fa-f]+)|(0[0-7]*)|([1-9][0-9]*))$/.exec(value?.text ?? "");
  if (value === undefined || match === null) return undefined;
  const [, hexadecimal, octal, decimal] = match;
  const size = octal === undefined ? Number(hexadecimal ?? decimal) : Number.parseInt(octal, 8);
  return size > 0 && size <= 0xff_ff_ff_ff ? { ...value, text: String(size) } : undefined;
}

function refused(document: UnitDocument, target: Target, why: string): readonly LeftOut[] {
  const words = ["RemapUid", "RemapGid"].flatMap((key) => readWords(document, key).values);
  const singles = ["RemapUsers", "RemapUidSize"].flatMap((key) => readLast(document, key, target) ?? []);
  return [...words, ...singles].filter(({ text }) => text !== "").map(({ entry }) => ({ entry, why }));
}
