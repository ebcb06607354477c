import { lazy } from "react";
import { userNamespaceOf } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { UserNamespace } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { Scope } from "../../../core/podman/target.ts";
import { useAnalysis, useRead } from "../../session/session.tsx";
import { FoldedCard } from "../FoldedCard.tsx";

const UserNamespaceFields = lazy(() => import("./UserNamespaceFields.tsx"));

/** Which users of this machine those in the container are. */
export function UserNamespaceCard() {
  const { target } = useAnalysis("target");
  const { users, mappedBy } = useRead(({ document }) => userNamespaceOf(document, target.podman));
  return (
    <FoldedCard
      title="Users"
      state={mappedBy === undefined ? inShort(users, target.scope) : `mapped by ${mappedBy}=`}
      isSet={users.kind !== "default"}
    >
      <UserNamespaceFields />
    </FoldedCard>
  );
}

function inShort(users: UserNamespace, scope: Scope): string {
  switch (users.kind) {
    case "default":
    case "host":
      return scope === "user" ? "root in the container is you" : "the same inside and outside";
    case "keep-id":
      return users.uid === "" ? "yours is the same inside" : `yours is ${users.uid} inside`;
    case "auto":
      return "a range of its own";
    case "nomap":
      return "nobody inside is you";
    case "other":
      return users.text;
  }
}
