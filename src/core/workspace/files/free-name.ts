import { longestName } from "../../quadlet/names/suggest-file-name.ts";
import { unitKindOf } from "../../quadlet/names/unit-kind.ts";

/**
 * The first of `a.container`, `a-2.container`, `a-3.container` … that can be used. What follows an @ stays behind it,
 * so that a template stays one.
 */
export function firstUsableName(name: string, isUsable: (name: string) => boolean): string {
  for (let count = 1; ; count++) {
    const numbered = count === 1 ? name : withNumber(name, count);
    if (isUsable(numbered)) return numbered;
  }
}

function withNumber(name: string, count: number): string {
  const { extension, suffix } = unitKindOf(name) ?? { extension: ".conf", suffix: "" };
  const [, stem = "", instance = ""] = /^([^@]*)(.*)$/s.exec(name.slice(0, -extension.length)) ?? [];
  const end = `-${count}${instance}`;
  const room = longestName - Math.max(extension.length, `${suffix}.service`.length);
  return `${stem.slice(0, Math.max(1, room - end.length))}${end}${extension}`;
}
