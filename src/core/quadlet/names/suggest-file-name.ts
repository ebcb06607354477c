import type { UnitKind } from "./unit-kind.ts";

/** A name that Quadlet and systemd take, as `checkFileName` and `suggestFileName` give it. */
export interface FileName {
  readonly kind: "ok";
  readonly name: string;
}

/** systemd takes names of units up to 255 characters, “.service” included (UNIT_NAME_MAX; runs of systemd-analyze 252). */
export const longestName = 255;

/**
 * The name of a file for what is called so: `web` gives `web.container`. Takes any text; what systemd does not allow in
 * a name becomes a dash.
 */
export function suggestFileName(name: string, { extension, suffix } = container): FileName {
  const stem = name
    .replaceAll(/[^A-Za-z0-9:_.-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, longestName - Math.max(extension.length, `${suffix}.service`.length));
  return { kind: "ok", name: `${stem === "" ? extension.slice(1) : stem}${extension}` };
}

const container: Pick<UnitKind, "extension" | "suffix"> = { extension: ".container", suffix: "" };
