import type { ValueType } from "../words/value-type.ts";
import type { Release } from "../release.ts";
import type { GroupId } from "./groups.ts";

/** What a person should know about a key: the second of its two rows, which loads late. The first: key.ts. */
export interface AboutKey {
  /** With what people look for it. In a group, keys that as many files have stand in the order of these rows. */
  readonly group: GroupId;
  /**
   * What it is called, where that is not the words between its capitals. Never an official name, only one to read. This
   * and the words of the search stand where a key has its first section; the same key elsewhere takes them from there.
   */
  readonly label?: string;
  readonly valueType: ValueType;
  /** One sentence. */
  readonly summary: string;
  /** A whole line. */
  readonly example: string;
  /** What the example becomes, where that is not the option of the key with its value. */
  readonly exampleBecomes?: string;
  /** The words that mean something; all that there are for an enum, but for plugins, paths and the like. */
  readonly values?: readonly string[];
  /** How many of a hundred files of this kind have it (usage.md); undefined where none was seen. */
  readonly share?: number;
  /** What people type to find it, with `, ` between: options of podman and docker beyond its own. */
  readonly flags?: string;
  /** The same: words of docker run and of Compose files (compose-spec, services and their top-level elements). */
  readonly compose?: string;
  /** The same in plain speech. */
  readonly plain?: string;
  /**
   * What is lost with a Podman that does not know the key, in one sentence. Without it, `PodmanArgs=` says the same for
   * as long as the section has that.
   */
  readonly lost?: string;
  /**
   * The first release in which `PodmanArgs=` says the same, where something is lost before. Source: keys.json; options
   * of 4.4 and of later kinds of files: `podman … --help` of Podman 4.3.1 has them. Others: `--retry` of run and pull,
   * pull requests 21774 and 21659 of Podman for 5.0; `--dns` of network create, its manual of 4.4; `--interface-name`,
   * its manual of 4.9.3; `--uid` and `--gid` of volume create, pull request 26459 for 5.6.
   */
  readonly optionSince?: Release;
  /** Its place in the manual, `PAGE#ANCHOR` or `#ANCHOR` of the page of its section, where it has none by its name. */
  readonly manual?: string;
}

/** The second rows of a section: one for each key of the first, and no other. */
export type AboutKeys<Rows> = Readonly<Record<keyof Rows, AboutKey>>;

/** Found by what has no key of its own, in each section that has `PodmanArgs=`. */
export const otherOptions = "other options, extra arguments, missing option, raw flags, anything else";
