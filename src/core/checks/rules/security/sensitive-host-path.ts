import { cleanPath } from "../../../quadlet/names/clean-path.ts";
import type { Action, Severity } from "../../model/finding.ts";
import { deletePart, replacePart } from "../../fixes/parts.ts";
import { hostMountsOf, isReadOnly } from "../../reading/mounts.ts";
import type { Mount } from "../../reading/mounts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith, foundAs, podWith } from "../../model/unit-examples.ts";

export const sensitiveHostPath: Rule = {
  id: "sensitive-host-path",
  group: "security",
  severity: "danger",
  kinds: ["Container", "Pod", "drop-in"],
  when: "What is mounted is one of /, /etc, /boot, /dev, /proc, /sys, /usr, /bin, /sbin, /lib, /lib64, /root, /run, /var, /var/lib, /var/run and /var/lib/containers, or lies in /etc/ssh, /etc/sudoers.d, /etc/systemd, /etc/containers, /root/.ssh, /var/lib/containers or in .ssh, .gnupg, .aws or .kube of the home directory %h.",
  notWhen:
    "Other files and folders, such as /etc/localtime, /etc/pki or /run/dbus. The directory of one volume, which holds what a container writes there anyway.",
  where: "For a user’s container a warning. Read-only it is one step less.",
  message: "A part of the machine that decides about its own security lies inside the container.",
  fix: "Mount only the one file or folder that is needed, read-only (:ro).",
  evidence: [{ kind: "source", name: "docs/source/markdown/options/volume.md@v5.8.3" }],
  examples: {
    fires: [
      containerWith("Volume=/etc:/host/etc"),
      foundAs("warning", containerWith("Volume=/:/host:ro")),
      foundAs("warning", containerWith("Volume=/proc:/host/proc:ro,rslave")),
      containerWith("Mount=type=bind,source=/etc/ssh/,target=/keys"),
      foundAs("warning", containerWith("Volume=%h/.ssh:/root/.ssh:Z", { scope: "user" })),
      containerWith("PodmanArgs=--volume /sys:/sys"),
      foundAs(
        "note",
        containerWith("PodmanArgs=--mount type=bind,src=/var/lib/containers/storage,dst=/x,ro=true", {
          scope: "user",
        }),
      ),
      podWith("Volume=/boot:/boot", { scope: "qm" }),
      containerWith("Volume=/var/lib/containers/storage/volumes/:/volumes"),
    ],
    silent: [
      containerWith("Volume=/etc/localtime:/etc/localtime:ro"),
      containerWith("Volume=/etc/pki:/etc/pki:ro"),
      containerWith("Volume=/run/dbus/system_bus_socket:/run/dbus/system_bus_socket"),
      containerWith("Volume=%h/data:/data", { scope: "user" }),
      containerWith("Volume=/var/lib/app:/data"),
      containerWith("Volume=/var/lib/containers/storage/volumes/shop-data/_data:/data"),
      containerWith("Volume=etc:/etc"),
      containerWith("Mount=type=tmpfs,destination=/etc"),
      containerWith("Volume=/etc:/x\nVolume="),
    ],
  },
  check: (context) =>
    hostMountsOf(context)
      .filter(({ source }) => isSensitive(cleanPath(source.text)))
      .map((mount) => {
        const { text, range } = mount.source;
        const canWrite = !isReadOnly(mount);
        return {
          severity: severityOf(canWrite, context.target.scope === "user"),
          title: `This container can ${canWrite ? "change" : "read"} ${text} of this machine`,
          why: canWrite
            ? "Who writes there decides what the machine itself does, and leaves the container that way."
            : "It is read-only, but what lies there tells about the machine’s own accounts, keys and settings.",
          range,
          actions: [...(canWrite ? readOnly(mount) : []), deletePart("Delete the mount", mount.value)],
        };
      }),
};

const exactly: ReadonlySet<string> = new Set(
  "/ /etc /boot /dev /proc /sys /usr /bin /sbin /lib /lib64 /root /run /var /var/lib /var/run /var/lib/containers".split(
    " ",
  ),
);

const below: readonly string[] = (
  "/etc/ssh /etc/sudoers.d /etc/systemd /etc/containers /root/.ssh %h/.ssh %h/.gnupg %h/.aws %h/.kube " +
  "/var/lib/containers"
).split(" ");

/** One of Podman’s volumes, or what is in it. Source: man containers-storage.conf, graphroot. */
const volume = /^\/var\/lib\/containers\/storage\/volumes\/[^/]/;

function isSensitive(path: string): boolean {
  if (volume.test(path)) return false;
  return exactly.has(path) || below.some((folder) => path === folder || path.startsWith(`${folder}/`));
}

function severityOf(canWrite: boolean, isUser: boolean): Severity {
  if (isUser) return canWrite ? "warning" : "note";
  return canWrite ? "danger" : "warning";
}

function readOnly({ kind, value, options }: Mount): readonly Action[] {
  if (options.some(({ text }) => text === "rw" || text.startsWith("ro=") || text.startsWith("readonly=")))
    return [];
  const written = `${value.text}${kind === "volume" && options.length === 0 ? ":" : ","}ro`;
  const isWhole = value.entry.value === value.text;
  return isWhole ? [replacePart("Make it read-only", value.entry, value.entry.valueRange, written)] : [];
}
