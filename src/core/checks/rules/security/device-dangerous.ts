import { deletePart } from "../../fixes/parts.ts";
import { devicesOf } from "../../reading/devices.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

export const deviceDangerous: Rule = {
  id: "device-dangerous",
  group: "security",
  severity: "danger",
  kinds: ["Container", "drop-in"],
  when: "`AddDevice=` or --device brings in /dev, memory (/dev/mem, /dev/kmem, /dev/port) or a whole disk or partition (/dev/sd…, /dev/nvme…, /dev/vd…, /dev/xvd…, /dev/mmcblk…, /dev/dm-…, /dev/mapper/…, /dev/md…, /dev/disk/…).",
  notWhen:
    "Devices such as /dev/kvm, /dev/fuse, /dev/net/tun, /dev/dri, /dev/snd, /dev/video0 and /dev/ttyUSB0, and names such as vendor.com/class=name (CDI).",
  where: "System units and QM.",
  message: "Raw access to memory or a disk goes around all permissions of files.",
  fix: "Mount the file system instead.",
  evidence: [{ kind: "source", name: "man podman-run (--device)" }],
  examples: {
    fires: [
      containerWith("AddDevice=/dev/sda"),
      containerWith("AddDevice=-/dev/nvme0n1:/dev/disk:r"),
      containerWith("AddDevice=/dev/fuse /dev/mem"),
      containerWith("PodmanArgs=--device=/dev/mapper/vg-data"),
      containerWith("AddDevice=/dev/", { scope: "qm" }),
    ],
    silent: [
      containerWith("AddDevice=/dev/dri:/dev/dri"),
      containerWith("AddDevice=/dev/kvm"),
      containerWith("AddDevice=/dev/sda", { scope: "user" }),
      containerWith("AddDevice=vendor.com/sd=a"),
      containerWith("AddDevice=/dev/ttyUSB0:/dev/sda"),
      containerWith("AddDevice=/dev/snd"),
    ],
  },
  check: ({ settings, target }) =>
    target.scope === "user"
      ? []
      : devicesOf(settings)
          .filter(({ path }) => dangerous.test(path))
          .map(({ path, value }) => ({
            title: `${path} goes around all permissions`,
            why: `Whoever controls this container reads and changes ${whatLiesAt(path)}.`,
            range: value.range,
            actions: [deletePart(`Delete ${path}`, value)],
          })),
};

const dangerous =
  /^\/dev(?:$|\/(?:mem|kmem|port)$|\/(?:sd[a-z]|nvme|vd[a-z]|xvd|mmcblk|dm-|mapper\/|md\d|md\/|disk\/))/;

function whatLiesAt(path: string): string {
  if (path === "/dev") return "all disks and the memory of this machine";
  return /^\/dev\/(?:k?mem|port)$/.test(path)
    ? "the memory of the whole machine"
    : "what is on the disk, whatever the permissions of the files say";
}
