import { cleanPath } from "../../../quadlet/names/clean-path.ts";
import type { Action } from "../../model/finding.ts";
import { deletePart, replacePart } from "../../fixes/parts.ts";
import { hostMountsOf, relabelOf } from "../../reading/mounts.ts";
import type { Mount } from "../../reading/mounts.ts";
import { isRefusedLabel, isSystemPath } from "../../reading/system-path.ts";
import type { SettingValue } from "../../../podman/settings/unit-settings.ts";
import type { Found, Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";

/** /home and the like get no label: Podman refuses, and the start fails (libpod/container_internal_common.go, relabel). */
export const relabelSystemPath: Rule = {
  id: "relabel-system-path",
  group: "security",
  severity: "danger",
  kinds: ["Container", "Pod", "drop-in"],
  when: "A `Volume=` with z or Z, or a bind mount with relabel=, brings in something in /etc, /usr, /boot or /lib; or one of these itself: /, /bin, /boot, /dev, /etc, /etc/passwd, /etc/pki, /etc/shadow, /home, /lib, /lib64, /media, /opt, /proc, /root, /run, /sbin, /srv, /sys, /tmp, /usr, /var, /var/lib, /var/log and the home directory.",
  where:
    "Machines with SELinux. A warning for the paths that Podman refuses to relabel. A note for what lies in a folder of /etc that no system has by itself, such as /etc/shop/conf.",
  message:
    "Relabelling changes the SELinux label of system files: other programs can stop working. Of /home, /etc and other folders of the system itself Podman changes none, and the start fails: “SELinux relabeling of /home is not allowed”.",
  fix: "Delete :z or :Z, and mount a folder made for the container.",
  evidence: [
    { kind: "source", name: "docs/source/markdown/options/volume.md@v5.8.3" },
    { kind: "source", name: "opencontainers/selinux, go-selinux/label/label_linux.go (Relabel)" },
  ],
  examples: {
    fires: [
      foundAs("warning", containerWith("Volume=/home:/home:Z")),
      containerWith("Volume=/etc/app:/etc/app:ro,z"),
      foundAs("warning", containerWith("Volume=%h:/home:Z", { scope: "user" })),
      containerWith("Mount=type=bind,src=/usr/share/app,dst=/usr,ro,relabel=shared"),
      foundAs("warning", containerWith("PodmanArgs=-v /opt/:/opt:z")),
      foundAs("warning", podWith("Volume=/var:/var:Z,ro")),
      foundAs("warning", containerWith("Volume=/tmp:/tmp:z")),
      foundAs("warning", containerWith("Volume=/etc/pki:/etc/pki:ro,z")),
      containerWith("Volume=/etc/ssh/keys:/keys:Z"),
      foundAs("note", containerWith("Volume=/etc/shop/conf:/conf:Z")),
    ],
    silent: [
      containerWith("Volume=/srv/app:/data:Z"),
      containerWith("Volume=/home:/home"),
      containerWith("Volume=%h/app:/data:Z", { scope: "user" }),
      containerWith("Volume=/var/lib/app:/data:Z"),
      containerWith("Volume=home:/home:Z"),
      containerWith("Volume=/opt/app:/opt:z"),
    ],
  },
  check: (context) =>
    hostMountsOf(context).flatMap((mount): readonly Found[] => {
      const label = relabelOf(mount);
      const path = cleanPath(mount.source.text);
      if (label === undefined) return [];
      const option = `${label.text.length === 1 ? ":" : ""}${label.text}`;
      if (isRefusedLabel(path))
        return [
          {
            severity: "warning",
            title: `With SELinux, ${option} on ${path} keeps this container from starting`,
            why: `Podman gives this path no label: “SELinux relabeling of ${path.startsWith("%") ? "…" : path} is not allowed”. Mount a folder that is made for the container.`,
            range: label.range,
            actions: fixes(mount, label),
          },
        ];
      if (!isSystemPath(path)) return [];
      const isOwn = isOfOneProgram(path);
      return [
        {
          ...(isOwn && { severity: "note" }),
          title: `${option} gives ${path} the label of this container`,
          why: isOwn
            ? "On a machine with SELinux it keeps that label, and so does every file below it. A program of the machine that reads it, too, may then be refused."
            : "On a machine with SELinux it keeps that label, and so does every file below it: other programs can stop working. Mount a folder that is made for the container.",
          range: label.range,
          actions: fixes(mount, label),
        },
      ];
    }),
};

/** Folders of /etc that many programs read; what lies in another one belongs to one program (man hier, /etc). */
const shared: ReadonlySet<string> = new Set(
  (
    "alternatives apt audit authselect ca-certificates cron.d cron.daily crypto-policies dbus-1 default dnf firewalld fonts " +
    "grub.d init.d iproute2 java kernel krb5.conf.d ld.so.conf.d libvirt logrotate.d lvm modprobe.d modules-load.d " +
    "NetworkManager nftables openldap opt pam.d pki polkit-1 profile.d rc.d rpm rsyslog.d samba sasl2 security selinux skel " +
    "ssh ssl sssd sudoers.d sysconfig sysctl.d systemd tmpfiles.d udev X11 xdg yum.repos.d"
  ).split(" "),
);

function isOfOneProgram(path: string): boolean {
  const folder = /^\/etc\/([^/]+)\/./.exec(path)?.[1];
  return folder !== undefined && !shared.has(folder);
}

/** The only option goes with the colon before it. */
function fixes({ kind, value, source, destination, options }: Mount, label: SettingValue): readonly Action[] {
  if (kind !== "volume" || options.length > 1) return [deletePart(`Delete ${label.text}`, label)];
  const isWhole = value.entry.value === value.text;
  const rest = `${source?.text ?? ""}:${destination?.text ?? ""}`;
  return isWhole ? [replacePart(`Delete :${label.text}`, value.entry, value.entry.valueRange, rest)] : [];
}
