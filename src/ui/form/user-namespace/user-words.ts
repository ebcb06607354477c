import type { UserNamespace } from "../../../core/podman/values/user-namespace/user-namespace.ts";
import type { Scope } from "../../../core/podman/target.ts";

type Kind = UserNamespace["kind"];

/** The choices in words (man podman-run, --userns). */
const words: Readonly<Record<Kind, string>> = {
  default: "Not set",
  "keep-id": "Keep your user (keep-id)",
  auto: "A range of its own (auto)",
  nomap: "Without your user (nomap)",
  host: "The same as Podman’s (host)",
  other: "Something else, as a text",
};

/** keep-id and nomap are about the user who runs Podman, so root has no use for them (rule keep-id-rootful). */
export const offered: Readonly<Record<Scope, readonly Kind[]>> = {
  user: ["default", "keep-id", "auto", "nomap", "host", "other"],
  system: ["default", "auto", "host", "other"],
  qm: ["default", "auto", "host", "other"],
};

/** These kinds with their words, each once. */
export function choicesFor(
  kinds: readonly Kind[],
): readonly { readonly value: Kind; readonly words: string }[] {
  return [...new Set(kinds)].map((value) => ({ value, words: words[value] }));
}

/** What the present choice is for (man podman-run, --userns). */
export function meansOf({ kind }: UserNamespace, scope: Scope): string {
  switch (kind) {
    case "default":
      return scope === "user"
        ? "Podman’s own users: the container sees your files as root’s."
        : "No mapping: Podman runs as root, and so does root in the container.";
    case "keep-id":
      return "For programs that don’t run as root and work with files of yours.";
    case "auto":
      return "For programs that share no files with this machine: each container is apart from the others, too.";
    case "nomap":
      return "For programs that should own nothing of yours, whoever they run as.";
    case "host":
      return "As without a line, whatever containers.conf says.";
    case "other":
      return "With options that have no fields of their own here.";
  }
}
