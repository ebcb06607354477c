import type { UnitDocument } from "../../../unit-file/document.ts";
import { assignments, lastValue } from "../../../unit-file/read.ts";
import type { Release } from "../../release.ts";
import { readSingle } from "../single-value.ts";
import { writeWord } from "../written.ts";
import type { Written } from "../written.ts";

/** Which users of this machine those in the container are (man podman-run, --userns). */
export type UserNamespace =
  | { readonly kind: "default" | "host" | "auto" | "nomap" }
  /** Your user as this one inside; empty where it has the same number. */
  | { readonly kind: "keep-id"; readonly uid: string; readonly gid: string }
  /** With options, or a mapping that is written out; the text as it stands. */
  | { readonly kind: "other"; readonly text: string };

/** `UserNS=` in `[Container]`. */
export const userNamespaceSetting = { section: "Container", key: "UserNS" } as const;

/** Reads a value of `UserNS=`. */
export function readUserNamespace(value: string): UserNamespace {
  if (value === "") return { kind: "default" };
  if (value === "host" || value === "auto" || value === "nomap") return { kind: value };
  const keepId = /^keep-id(?::(?:uid=([^,:=]+))?,?(?:gid=([^,:=]+))?)?$/.exec(value);
  if (keepId === null) return { kind: "other", text: value };
  const read = { kind: "keep-id", uid: keepId[1] ?? "", gid: keepId[2] ?? "" } as const;
  return valueOf(read) === value ? read : { kind: "other", text: value };
}

/** Writes which users those in the container are. Gives a sentence for what is no number of a user. */
export function writeUserNamespace(users: UserNamespace): Written {
  if (users.kind === "keep-id") {
    const wrong = [users.uid, users.gid].find((number) => !/^(?:\d+|%[UG])?$/.test(number));
    if (wrong !== undefined)
      return {
        kind: "problem",
        sentence: `${wrong} is no number of a user: write one such as 1000, or %U for your own.`,
      };
  }
  return writeWord(valueOf(users), "removed");
}

function valueOf(users: UserNamespace): string {
  switch (users.kind) {
    case "default":
      return "";
    case "other":
      return users.text;
    case "keep-id": {
      const options = [users.uid && `uid=${users.uid}`, users.gid && `gid=${users.gid}`].filter(Boolean);
      return options.length === 0 ? "keep-id" : `keep-id:${options.join(",")}`;
    }
    case "auto":
    case "host":
    case "nomap":
      return users.kind;
  }
}

/** Other keys that map users. Beside `UserNS=` Podman or the generator refuses them (rules.md remap-with-explicit). */
const otherMappings = [
  "UIDMap",
  "GIDMap",
  "SubUIDMap",
  "SubGIDMap",
  "RemapUsers",
  "RemapUid",
  "RemapGid",
] as const;

/** Which users those in the container of this file are, and the other key that decides it, if one does. */
export function userNamespaceOf(
  document: UnitDocument,
  podman: Release,
): { readonly users: UserNamespace; readonly mappedBy: string | undefined } {
  const mappedBy = otherMappings.find(
    (key) => assignments(document, { section: "Container", key }).length > 0,
  );
  const users = readUserNamespace(readSingle(lastValue(document, userNamespaceSetting) ?? "", podman));
  if (mappedBy !== undefined && users.kind === "default")
    return { users: { kind: "other", text: "" }, mappedBy };
  return { users, mappedBy };
}
