import { commonLines } from "../../src/core/workspace/changes/common-lines.ts";
import type { Compared } from "./compare.ts";
import { visible } from "./hidden-characters.ts";
import { messageKinds } from "./message-kinds.ts";
import { linesOf } from "./outcome.ts";
import type { Finding, Tally } from "./tally.ts";

/** The lines in which they differ: `-` of the real one, `+` ours, and the name of the service before them. */
function differentLines({ real, ours }: Compared): readonly string[] {
  const before = linesOf(real);
  const after = linesOf(ours);
  const lines: string[] = [];
  let [oldNext, newNext] = [0, 0];
  let service = "";
  for (const common of [...commonLines(before, after), { before: before.length, after: after.length }]) {
    const changes = [
      ...before.slice(oldNext, common.before).map((line) => `- ${line}`),
      ...after.slice(newNext, common.after).map((line) => `+ ${line}`),
    ];
    if (changes.length > 0 && service !== "") lines.push(`  ${service}`);
    if (changes.length > 0) service = "";
    lines.push(...changes);
    const line = before[common.before] ?? "";
    if (/^---.*---$/.test(line)) service = line;
    [oldNext, newNext] = [common.before + 1, common.after + 1];
  }
  return lines;
}

function fileLines(path: string, text: string): readonly string[] {
  const lines = [`--- ${visible(path)}`, ...text.replace(/\n$/, "").split("\n").map(visible)];
  return text.endsWith("\n") || text === "" ? lines : [...lines, "(no newline at the end)"];
}

/** A difference for people: where it comes from, the smallest files, what the two make of them. */
export function findingText({ seed, number, pair, smallest, compared }: Finding): string {
  return [
    `=== set ${number} of seed ${seed}, ${pair}`,
    ...Object.entries(smallest).flatMap(([path, text]) => fileLines(path, text)),
    "",
    ...(compared === undefined ? [] : differentLines(compared)).map(visible),
    "",
  ].join("\n");
}

/** How often each message occurred, those that never did too. */
export function histogram({ sets, accepted, messages }: Tally): string {
  const others = Object.keys(messages).filter((kind) => !messageKinds.includes(kind));
  const share = sets === 0 ? 0 : Math.round((100 * accepted) / sets);
  return [
    `${accepted} of ${sets} sets (${share} %) became a service at least in part. Messages:`,
    ...[...messageKinds, ...others].map(
      (kind) => `${String(messages[kind] ?? 0).padStart(8)}  ${visible(kind)}`,
    ),
  ].join("\n");
}
