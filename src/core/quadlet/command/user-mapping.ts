import { numberOf } from "../reading/read-values.ts";
import type { EntryValue } from "../reading/read-values.ts";
import type { Conversion } from "../conversion/conversion.ts";
import { groupIfSet } from "./group-if-set.ts";
import type { Stage } from "./stage.ts";
import { entryGroup } from "../conversion/word-group.ts";
import type { WordGroup } from "../conversion/word-group.ts";

/**
 * What maps the users of this machine into the container: UserNS=, UIDMap= and their like, or else the deprecated Remap
 * keys (generator-spec.md 8.4).
 */
export const userMapping: Stage = (conversion) => {
  const mode = readMode(conversion);
  const uids = conversion.words("RemapUid");
  const gids = conversion.words("RemapGid");
  if (explicitMappingKeys.some((key) => conversion.own(key).length > 0)) {
    const explicit = explicitMapping(conversion);
    if (explicit.length > 0) {
      // Their mere presence counts, even with nothing in them (runs of 5.4.2 and 5.8.6).
      const remap = [conversion.own("RemapUsers"), conversion.own("RemapUid"), conversion.own("RemapGid")];
      const [set] = remap.flat();
      if (set && conversion.behaviours.has("refusesRemapBesideMapping"))
        conversion.refuse({ kind: "remap-beside-mapping" }, set);
      return explicit;
    }
  }
  return remapping(conversion, mode, uids, gids);
};

/** Read as it stands, with quotes and blanks (runs of 4.4.4, 5.4.2, 5.8.6 and 6.1.1). */
function readMode(conversion: Conversion): EntryValue | undefined {
  const entry = conversion.own("RemapUsers").at(-1);
  return entry === undefined ? undefined : { text: entry.value, entry };
}

/** Where one of them says something, the Remap keys do not count. */
export const explicitMappingKeys: readonly string[] = [
  "UserNS",
  "UIDMap",
  "GIDMap",
  "SubUIDMap",
  "SubGIDMap",
];

function explicitMapping(conversion: Conversion): readonly WordGroup[] {
  const single = (key: string, flag: string): readonly WordGroup[] =>
    groupIfSet(conversion.lastFilled(key), (text) => [flag, text]);
  return [
    ...single("UserNS", "--userns"),
    ...eachWith("--uidmap", conversion.words("UIDMap"), conversion),
    ...eachWith("--gidmap", conversion.words("GIDMap"), conversion),
    ...single("SubUIDMap", "--subuidname"),
    ...single("SubGIDMap", "--subgidname"),
  ];
}

function eachWith(
  flag: string,
  values: readonly EntryValue[],
  conversion: Conversion,
  mode?: EntryValue,
): readonly WordGroup[] {
  const further = mode === undefined ? [] : [mode.entry];
  return values.map(({ text, entry }) => entryGroup(conversion.option(flag, text), entry, further));
}

function remapping(
  conversion: Conversion,
  mode: EntryValue | undefined,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
): readonly WordGroup[] {
  if (mode === undefined || mode.text === "") {
    if (uids[0]) conversion.refuse({ kind: "missing-remap-users", key: "RemapUid" }, uids[0].entry);
    if (gids[0]) conversion.refuse({ kind: "missing-remap-users", key: "RemapGid" }, gids[0].entry);
    return [];
  }
  switch (mode.text) {
    case "manual":
      if (conversion.unit.kind.section === "Kube") conversion.refuse({ kind: "remap-manual" }, mode.entry);
      return [
        ...eachWith("--uidmap", uids, conversion, mode),
        ...eachWith("--gidmap", gids, conversion, mode),
      ];
    case "auto":
      return [autoMapping(conversion, mode, uids, gids)];
    case "keep-id":
      return [keepIdMapping(conversion, mode, uids, gids)];
    default:
      conversion.refuse({ kind: "remap-option", text: mode.text }, mode.entry);
      return [];
  }
}

function autoMapping(
  conversion: Conversion,
  mode: EntryValue,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
): WordGroup {
  const size = conversion.last("RemapUidSize");
  const number = size === undefined ? 0 : numberOf(size.text, conversion.behaviours);
  const options = [
    ...uids.map(({ text }) => `uidmapping=${text}`),
    ...gids.map(({ text }) => `gidmapping=${text}`),
    ...(number > 0 ? [`size=${number}`] : []),
  ];
  return userns(conversion, mode, options, [...uids, ...gids, ...(size === undefined ? [] : [size])]);
}

function keepIdMapping(
  conversion: Conversion,
  mode: EntryValue,
  uids: readonly EntryValue[],
  gids: readonly EntryValue[],
): WordGroup {
  if (!conversion.isUser && !conversion.behaviours.has("keepIdForSystem"))
    conversion.refuse({ kind: "keep-id-of-system" }, mode.entry);
  if (uids[1]) conversion.refuse({ kind: "keep-id-of-several", key: "RemapUid" }, uids[1].entry);
  if (gids[1]) conversion.refuse({ kind: "keep-id-of-several", key: "RemapGid" }, gids[1].entry);
  const options = [...uids.map(({ text }) => `uid=${text}`), ...gids.map(({ text }) => `gid=${text}`)];
  return userns(conversion, mode, options, [...uids, ...gids]);
}

function userns(
  conversion: Conversion,
  mode: EntryValue,
  options: readonly string[],
  from: readonly EntryValue[],
): WordGroup {
  const value = options.length === 0 ? mode.text : `${mode.text}:${options.join(",")}`;
  const further = from.map(({ entry }) => entry);
  return entryGroup(conversion.option("--userns", value), mode.entry, further);
}
