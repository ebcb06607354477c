/** One example of what the generator does: the files of a unit directory, and a sentence that says what they show. */
export interface Case {
  readonly name: string;
  /** Why it is so, and what it rests on; may be empty. */
  readonly note: string;
  /** Path below the unit directory → content. */
  readonly files: Readonly<Record<string, string>>;
  /** Directories that are there without a file in them. */
  readonly directories: readonly string[];
}

const caseMarker = /^=== (.*\S)\s*$/;
const fileMarker = /^--- (\S.*?)( \(escaped\))?$/;
const noteMarker = "## ";

/**
 * Reads the cases of one topic: `=== name`, notes after `## `, then for each file `--- path` and its lines.
 * One blank line before the next case is layout; `--- path/` is an empty directory. What can't be seen in an editor is
 * written in a file marked `(escaped)`: `\r`, `\t`, `\uXXXX`, and `\c` for the end of a text without a newline.
 * A mistake in the text stops the tests: it is ours, and nobody who uses the page meets it.
 */
export function readCases(text: string): readonly Case[] {
  const lines = text.replace(/\n$/, "").split("\n");
  const begins = lines.flatMap((line, at) => (caseMarker.test(line) ? [at] : []));
  for (const line of lines.slice(0, begins[0] ?? lines.length))
    if (line !== "" && !line.startsWith(noteMarker))
      throw new Error(`“${line}” stands before the first case`);
  const cases = begins.map((begin, index) =>
    readCase(lines[begin] ?? "", withoutLayout(lines.slice(begin + 1, begins[index + 1]))),
  );
  const names = new Set<string>();
  for (const { name } of cases) {
    if (names.has(name)) throw new Error(`Two cases are called “${name}”`);
    names.add(name);
  }
  return cases;
}

function withoutLayout(lines: readonly string[]): readonly string[] {
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function readCase(heading: string, lines: readonly string[]): Case {
  const name = caseMarker.exec(heading)?.[1] ?? "";
  const begins = lines.flatMap((line, at) => (fileMarker.test(line) ? [at] : []));
  const notes = lines.slice(0, begins[0] ?? lines.length).filter((line) => line !== "");
  const stray = notes.find((line) => !line.startsWith(noteMarker));
  if (stray !== undefined) throw new Error(`${name}: “${stray}” belongs to no file`);

  const files: Record<string, string> = {};
  const directories: string[] = [];
  for (const [index, begin] of begins.entries()) {
    const [, path = "", escaped] = fileMarker.exec(lines[begin] ?? "") ?? [];
    const content = lines.slice(begin + 1, begins[index + 1]);
    if (path in files || directories.includes(path)) throw new Error(`${name}: ${path} is there twice`);
    if (path.endsWith("/")) {
      if (content.some((line) => line !== "")) throw new Error(`${name}: ${path} is a directory`);
      directories.push(path);
    } else files[path] = escaped === undefined ? plain(content) : unescaped(content, `${name}, ${path}`);
  }
  if (begins.length === 0) throw new Error(`${name}: no files`);
  return { name, note: notes.map((line) => line.slice(noteMarker.length)).join("\n"), files, directories };
}

function plain(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function unescaped(lines: readonly string[], where: string): string {
  return plain(lines).replaceAll(
    /\\(?:c\n$|u([0-9a-fA-F]{4})|([\s\S]?))/g,
    (all, code: string | undefined, letter: string | undefined) => {
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (letter === "r") return "\r";
      if (letter === "t") return "\t";
      if (letter === "\\") return "\\";
      if (all === "\\c\n") return "";
      throw new Error(`${where}: ${all.trim()} is no escape`);
    },
  );
}
