import type { TextChange } from "../../unit-file/text.ts";

/** A first line that is exactly `# OLDNAME` follows to another name. */
export function commentChanges(text: string, from: string, to: string): readonly TextChange[] {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  return first === `# ${from}` ? [{ from: "# ".length, to: first.length, insert: to }] : [];
}
