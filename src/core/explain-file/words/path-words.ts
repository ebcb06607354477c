import type { Scope } from "../../podman/target.ts";
import { placeOf } from "../../podman/place.ts";
import { shortened } from "./shown.ts";

/**
 * A path outside the container: “data from your home directory”, “/srv/web of this machine”. `%h` is the home directory
 * of the user who runs the service manager, for the system /root (man systemd.unit, Specifiers).
 */
export function outsidePath(path: string, scope: Scope): string {
  const shown = shortened(path);
  const inHome = /^%h\/+(.+?)\/*$/s.exec(shown)?.[1];
  const { machine } = placeOf(scope);
  if (shown === "%h" || shown === "%h/")
    return scope === "user" ? "your home directory" : `the home directory of root of ${machine}`;
  if (inHome !== undefined)
    return scope === "user" ? `${inHome} from your home directory` : `/root/${inHome} of ${machine}`;
  if (/^\.\.?(?:\/|$)/.test(shown)) return `${shown} (counted from the directory of this file)`;
  return shown.startsWith("/") ? `${shown} of ${machine}` : shown;
}

/** A path as it stands in a sentence where it is clear whose it is: `%h/web.env` is “web.env in your home directory”. */
export function hostFile(path: string, scope: Scope): string {
  const shown = shortened(path);
  const inHome = /^%h\/+(.+)$/s.exec(shown)?.[1];
  if (/^\.\.?\//.test(shown)) return `${shown} (counted from the directory of this file)`;
  if (inHome === undefined) return shown;
  return scope === "user" ? `${inHome} in your home directory` : `/root/${inHome}`;
}
