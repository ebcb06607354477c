import type { WordGroup, WordOrigin } from "./word-group.ts";
import type { UnitComment, UnitEntry, UnitSection } from "../source/sections.ts";

/** A line that the generator writes, with where it comes from. */
export interface WrittenLine {
  readonly kind: "written";
  readonly key: string;
  readonly value: string;
  readonly from: WordOrigin;
}

/** A command that the generator writes: `key` and `before`, then the words of the groups. */
export interface CommandLine {
  readonly kind: "command";
  readonly key: string;
  /** What stands before the first word, without a blank: systemd’s `-`. */
  readonly before: "" | "-";
  readonly groups: readonly WordGroup[];
}

/** A line of a service: copied from the unit, or written by the generator. */
export type ServiceLine = UnitEntry | UnitComment | WrittenLine | CommandLine;

export interface ServiceSection {
  readonly name: string;
  readonly above: readonly UnitComment[];
  readonly lines: readonly ServiceLine[];
}

interface OpenSection {
  name: string;
  above: readonly UnitComment[];
  lines: ServiceLine[];
}

/** A service while it is being written: the sections of the unit, to which the generator adds its lines. */
export class ServiceFile {
  readonly #sections: OpenSection[];

  constructor(sections: readonly UnitSection[]) {
    this.#sections = sections.map(({ name, above, lines }) => ({ name, above, lines: [...lines] }));
  }

  /** Adds a line at the end of a section, which is made at the end of the file when it is not there. */
  append(section: string, line: WrittenLine | CommandLine): void {
    this.#open(section).lines.push(line);
  }

  /** Puts lines at the beginning of a section. */
  prepend(section: string, lines: readonly WrittenLine[]): void {
    this.#open(section).lines.unshift(...lines);
  }

  /** Gives the last assignment of a key another value where it stands; adds one when there is none. */
  set(section: string, line: WrittenLine): void {
    const { lines } = this.#open(section);
    const last = lines.findLastIndex((each) => each.kind !== "comment" && each.key === line.key);
    if (last === -1) lines.push(line);
    else lines[last] = line;
  }

  /** Takes all assignments of a key away. */
  remove(section: string, key: string): void {
    const open = this.#open(section);
    open.lines = open.lines.filter((line) => line.kind === "comment" || line.key !== key);
  }

  has(section: string, key: string): boolean {
    const found = this.#sections.find(({ name }) => name === section);
    return found?.lines.some((line) => line.kind !== "comment" && line.key === key) ?? false;
  }

  /** Gives a section another name; when there is one of that name already, it goes on with these lines. */
  rename(from: string, to: string): void {
    const index = this.#sections.findIndex(({ name }) => name === from);
    const renamed = this.#sections[index];
    if (renamed === undefined) return;
    const present = this.#sections.find(({ name }) => name === to);
    if (present === undefined) {
      renamed.name = to;
      return;
    }
    present.above = [...present.above, ...renamed.above];
    for (const line of renamed.lines) present.lines.push(line);
    this.#sections.splice(index, 1);
  }

  sections(): readonly ServiceSection[] {
    return this.#sections;
  }

  #open(section: string): OpenSection {
    const found = this.#sections.find(({ name }) => name === section);
    if (found !== undefined) return found;
    const made: OpenSection = { name: section, above: [], lines: [] };
    this.#sections.push(made);
    return made;
  }
}
