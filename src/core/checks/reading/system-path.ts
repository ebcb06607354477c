import { cleanPath } from "../../quadlet/names/clean-path.ts";

const itself: ReadonlySet<string> = new Set("/ /etc /usr /var /home /root /boot /opt /srv %h".split(" "));

/**
 * Is this a path that the system or all of somebody’s logins depend on, so that its SELinux label must stay
 * (rules.md relabel-system-path)?
 */
export function isSystemPath(path: string): boolean {
  const clean = cleanPath(path);
  return itself.has(clean) || /^\/(?:etc|usr|boot|lib)\//.test(clean);
}
