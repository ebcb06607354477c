import type { Scope } from "../../target.ts";
import type { UserNamespace } from "./user-namespace.ts";

/** One user of the container, and who that is on this machine. */
export interface MappedUser {
  readonly inside: string;
  readonly outside: string;
  readonly isYou: boolean;
}

/** Who is who: some users of a container, and what follows from it in sentences. */
export interface UserMapping {
  readonly users: readonly MappedUser[];
  /** Nobody in the container is the user who runs it. */
  readonly isYouLeftOut: boolean;
  readonly sentences: readonly string[];
}

/** The account of the picture, and the first of its numbers in `/etc/subuid`: those of many first accounts. */
const you = 1000;
const firstOfRange = 100_000;

/**
 * Who the users of a container are on this machine; undefined where that is written out in other keys.
 * Source: man podman-run, --userns (table of key mappings); man subuid. How the range of the user is dealt out under
 * keep-id: pkg/util/utils.go (GetKeepIDMapping); lab: `id -u` under `--userns=keep-id` gives 1000.
 */
export function userMapping(users: UserNamespace, scope: Scope): UserMapping | undefined {
  switch (users.kind) {
    case "other":
      return undefined;
    case "auto":
      return automatic(scope);
    case "nomap":
      return {
        users: [user(0, firstOfRange), user(you, firstOfRange + you)],
        isYouLeftOut: true,
        sentences: [
          "Nobody in the container is you: even its root has only a number of your range in /etc/subuid.",
        ],
      };
    case "keep-id":
      return scope === "user" ? keepId(users.uid) : sameNumbers(scope);
    case "default":
    case "host":
      return scope === "user" ? rootIsYou : sameNumbers(scope);
  }
}

const rootIsYou: UserMapping = {
  users: [yourself(0), user(you, firstOfRange + you - 1)],
  isYouLeftOut: false,
  sentences: [
    "Root in the container is you, with no more rights on this machine than you have.",
    `Its other users get numbers of your range in /etc/subuid, drawn here as one that begins at ${firstOfRange}.`,
  ],
};

function sameNumbers(scope: Scope): UserMapping {
  const machine = scope === "qm" ? "the partition" : "this machine";
  return {
    users: [user(0, 0), user(you, you)],
    isYouLeftOut: false,
    sentences: [
      `Users are the same inside and outside: root in the container is root of ${machine}, with fewer rights.`,
    ],
  };
}

/** Without a number, yours; `%U` is it too. Root is you where that is asked for. */
function keepId(uid: string): UserMapping {
  const inside = /^\d+$/.test(uid) ? Number(uid) : you;
  const others = [0, you].filter((number) => number !== inside);
  const sentence =
    inside === you && !/^\d+$/.test(uid)
      ? "Your user has the same number inside: a program that runs as that user owns what is yours."
      : `User ${inside} in the container is you: a program that runs as that user owns what is yours.`;
  return {
    users: [
      ...others.map((number) => user(number, firstOfRange + number - Number(number > inside))),
      yourself(inside),
    ].toSorted((one, other) => Number(one.inside) - Number(other.inside)),
    isYouLeftOut: false,
    sentences: [
      sentence,
      ...(inside === 0
        ? []
        : ["Root in the container is not you: it has a number of your range in /etc/subuid."]),
    ],
  };
}

const freeRange = "one of a free range";

function automatic(scope: Scope): UserMapping {
  const range =
    scope === "user" ? "your range in /etc/subuid" : "the range of the user containers in /etc/subuid";
  return {
    users: [
      { inside: "0", outside: freeRange, isYou: false },
      { inside: `${you}`, outside: freeRange, isYou: false },
    ],
    isYouLeftOut: scope === "user",
    sentences: [
      `Podman takes numbers that no other container has from ${range}: no user of the container is one that this machine has.`,
    ],
  };
}

function user(inside: number, outside: number): MappedUser {
  return { inside: `${inside}`, outside: `${outside}`, isYou: false };
}

function yourself(inside: number): MappedUser {
  return { inside: `${inside}`, outside: `${you}`, isYou: true };
}

/** The users of this machine in the picture: root and yours, whoever they are inside, and those that others are. */
export function outsideUsers({ users }: UserMapping): readonly string[] {
  return [...new Set(["0", `${you}`, ...users.map(({ outside }) => outside)])];
}

/** Says one line of the picture: “root (0) in the container is you (1000)”, “1000 in the container is 100999 outside”. */
export function mappedInWords({ inside, outside, isYou }: MappedUser): string {
  const name = inside === "0" ? "root (0)" : inside;
  const other = outside === "0" ? "root (0)" : outside;
  return `${name} in the container is ${isYou ? `you (${outside})` : `${other} outside`}`;
}
