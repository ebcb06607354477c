import { cleanPath } from "../../quadlet/names/clean-path.ts";

/** What Podman gives no new label (opencontainers/selinux, go-selinux/label: Relabel), and the home directory. */
const refused: ReadonlySet<string> = new Set(
  (
    "/ /bin /boot /dev /etc /etc/passwd /etc/pki /etc/shadow /home /lib /lib64 /media /opt /proc /root /run /sbin /srv " +
    "/sys /tmp /usr /var /var/lib /var/log %h"
  ).split(" "),
);

/** Does Podman refuse to start a container that is to give this path a label, where SELinux is on? */
export function isRefusedLabel(path: string): boolean {
  return refused.has(cleanPath(path));
}

/**
 * Is this a path that the system or all of somebody’s logins depend on, so that its SELinux label must stay
 * (rule relabel-system-path)?
 */
export function isSystemPath(path: string): boolean {
  const clean = cleanPath(path);
  return refused.has(clean) || /^\/(?:etc|usr|boot|lib)\//.test(clean);
}
