import type { Scope } from "../../target.ts";
import type { UserNamespace } from "../user-namespace/user-namespace.ts";
import { volumeKind } from "./volume-kind.ts";

/** What decides who owns the files of a volume. */
export interface Ownership {
  readonly source: string;
  readonly scope: Scope;
  readonly userNamespace: UserNamespace;
  readonly changesOwner: boolean;
}

/**
 * Says who owns the files of a volume, inside and outside.
 * Source: man podman-run, --userns (table of key mappings) and --volume (Chowning Volume Mounts).
 */
export function whoOwns(ownership: Ownership): readonly string[] {
  const { source, changesOwner } = ownership;
  const isPath = volumeKind(source) === "path";
  return [
    ...(isPath
      ? []
      : [
          // libpod/container_internal_common.go, fixVolumePermissions
          "While the volume is empty, its first use gives it the owner that the folder has in the image; where the image has no such folder, the program’s user.",
        ]),
    ownersAcross(ownership),
    ...(changesOwner
      ? [
          `With U each start gives every file in it to the program’s user${isPath ? ", on this machine too" : ""}. With many files that takes long.`,
        ]
      : []),
  ];
}

function ownersAcross({ scope, userNamespace }: Ownership): string {
  switch (userNamespace.kind) {
    case "keep-id":
      return userNamespace.uid === ""
        ? "Your user has the same number inside: what it owns on this machine, it owns in the container."
        : `User ${userNamespace.uid} in the container is you: what it writes is yours on this machine.`;
    case "auto":
    case "nomap":
      return "No user of the container is one that owns files here: a path of this machine is usable as far as everybody may, or with U.";
    case "other":
      return "Who owns the files follows from the mapping of the users.";
    case "default":
    case "host":
      return scope === "user"
        ? "Root in the container is you: what it writes is yours. Its other users have numbers of your own range, and own nothing of yours."
        : "Users have the same numbers inside and outside: what root in the container writes is root’s.";
  }
}
