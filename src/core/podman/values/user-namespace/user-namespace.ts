import type { UnitDocument } from "../../../unit-file/document.ts";
import { assignments, lastValue } from "../../../unit-file/read.ts";
import type { Release } from "../../release.ts";
import { readSingle } from "../../words/single-value.ts";
import { writeWord } from "../../words/written.ts";
import type { Written } from "../../words/written.ts";

/** Which users of this machine those in the container are (man podman-run, --userns). */
export type UserNamespace =
  | { readonly kind: "default" | "host" | "auto" | "nomap" }
  /** Your user as this one inside; empty where it has the same number. */
  | { readonly kind: "keep-id"; readonly uid: string; readonly gid: string }
  /** With options, or a mapping that is written out; the text as it stands. */
  | { readonly kind: "other"; readonly text: string };

/** `UserNS=` in `[Container]`. */
export const userNamespaceSetting = { section: "Container", key: "UserNS" } as const;

/** What a value of `UserNS=` is made of: a mode, and behind its colon a name, a path or options. */
export interface UserNamespaceParts {
  readonly mode: string;
  readonly behind: string;
  /** What an option behind the mode is set to; undefined where it is not there, or empty. */
  readonly option: (name: string) => string | undefined;
}

/** Takes a value of `UserNS=` apart. */
export function partsOfUserNamespace(value: string): UserNamespaceParts {
  const [mode = "", behind = ""] = value.split(/:(.*)/s);
  const options = behind.split(",").map((option) => option.split(/=(.*)/s));
  const option = (name: string) => options.find(([own, set = ""]) => own === name && set !== "")?.[1];
  return { mode, behind, option };
}

/** Reads a value of `UserNS=`. */
export function readUserNamespace(value: string): UserNamespace {
  if (value === "") return { kind: "default" };
  if (value === "host" || value === "auto" || value === "nomap") return { kind: value };
  const { mode, option } = partsOfUserNamespace(value);
  const keepId = { kind: "keep-id", uid: option("uid") ?? "", gid: option("gid") ?? "" } as const;
  // What the fields of the form would write in another way stays as it is.
  return mode === "keep-id" && valueOf(keepId) === value ? keepId : { kind: "other", text: value };
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

/** Other keys that map users. Beside `UserNS=` Podman or the generator refuses them (rule remap-with-explicit). */
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
