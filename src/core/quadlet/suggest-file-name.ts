/** A name that Quadlet and systemd take, as `checkFileName` and `suggestFileName` give it. */
export interface FileName {
  readonly kind: "ok";
  readonly name: string;
}

/** systemd takes names of units up to 255 characters, “.service” included (UNIT_NAME_MAX; runs of systemd-analyze 252). */
export const longestName = 255;

/**
 * The name of a file for a container of this name: `web` gives `web.container`. Takes any text; what systemd does not
 * allow in a name becomes a dash.
 */
export function suggestFileName(containerName: string): FileName {
  const stem = containerName
    .replaceAll(/[^A-Za-z0-9:_.-]+/g, "-")
    .replace(/^[.-]+/, "")
    .slice(0, longestName - ".container".length);
  return { kind: "ok", name: `${stem === "" ? "container" : stem}.container` };
}
