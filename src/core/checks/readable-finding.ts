import { visibleText } from "../unit-file/hidden-characters.ts";
import type { Finding } from "./model/finding.ts";

/** What repeats a value of a file ends there: nobody reads a megabyte, and the page would have to draw it. */
const longest = 1000;

/** A finding as it is shown: what it repeats of a file is not too long, and has its hidden characters written out. */
export function readableFinding(finding: Finding): Finding {
  const [title, why] = [readableText(finding.title), readableText(finding.why)];
  const actions = finding.actions.map((action) => ({ ...action, label: readableText(action.label) }));
  const isSame =
    title === finding.title &&
    why === finding.why &&
    actions.every(({ label }, index) => label === finding.actions[index]?.label);
  return isSame ? finding : { ...finding, title, why, actions };
}

function readableText(text: string): string {
  // No half of a pair of surrogates is left at the end.
  const short = text.length > longest ? `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…` : text;
  return visibleText(short);
}
