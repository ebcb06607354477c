import type { Scope } from "../../podman/target.ts";
import { listed } from "../../english/listed.ts";
import { partsOfUserNamespace } from "../../podman/values/user-namespace/user-namespace.ts";
import { shortened } from "./shown.ts";

/** What a `UserNS=` makes of the users of a container. Source: man podman-run, --userns; rule keep-id-rootful. */
export function userNamespaceWords(value: string, scope: Scope): string | undefined {
  const { mode, behind, option } = partsOfUserNamespace(value);
  switch (mode) {
    case "keep-id":
      return scope === "user"
        ? keepIdWords({ uid: option("uid"), gid: option("gid") })
        : "Users keep their numbers: run by root, keep-id changes nothing, and root of the container is root outside too.";
    case "auto":
      return `The users of the container are a range of their own, which belongs to no other container${sizeOf(option("size"))}.`;
    case "nomap":
      return "The container has no user that is yours outside.";
    case "host":
    case "":
      return scope === "user"
        ? "Root of the container is your own user outside, with your rights and no more."
        : "Root of the container is root outside too.";
    case "container":
      return `The container shares the users of the container ${shortened(behind)}.`;
    case "ns":
      return `The container joins the user namespace at ${shortened(behind)}.`;
    default:
      return undefined;
  }
}

interface Numbers {
  readonly uid: string | undefined;
  readonly gid: string | undefined;
}

function keepIdWords({ uid, gid }: Numbers): string {
  if (uid === undefined && gid === undefined)
    return "Your user has the same number in the container as outside, so files keep their owner.";
  const parts = [
    ...(uid === undefined ? [] : [`the user ${shortened(uid)}`]),
    ...(gid === undefined ? [] : [`the group ${shortened(gid)}`]),
  ];
  return `Your user is ${listed(parts)} in the container, so what that one writes is yours outside.`;
}

function sizeOf(size: string | undefined): string {
  return size === undefined ? "" : `, ${shortened(size)} users long`;
}
