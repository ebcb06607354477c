import { isFilledIn } from "../../../podman/words/part.ts";
import { deletePart } from "../../fixes/parts.ts";
import { commaParts } from "../../reading/value-parts.ts";
import type { Rule } from "../../model/rule.ts";
import { containerWith } from "../../model/unit-examples.ts";

/** What podman takes is listed in pkg/util/utils.go@v5.8.3 (ValidateSysctls). */
export const sysctlNotAllowed: Rule = {
  id: "sysctl-not-allowed",
  group: "network",
  severity: "error",
  kinds: ["Container", "drop-in"],
  when: "A parameter of `Sysctl=` has no =, or is none of net.*, fs.mqueue.*, kernel.msgmax, kernel.msgmnb, kernel.msgmni, kernel.sem, kernel.shmall, kernel.shmmax, kernel.shmmni and kernel.shm_rmid_forced.",
  notWhen: "Names with $ or %, which are known only at the start.",
  message:
    "A container has no value of its own for this parameter of the kernel. The start fails: “sysctl … is not allowed”.",
  fix: "Delete the line, and set the value on the machine, in /etc/sysctl.d.",
  evidence: [{ kind: "source", name: "pkg/util/utils.go@v5.8.3 (ValidateSysctls)" }],
  examples: {
    fires: [
      containerWith("Sysctl=vm.max_map_count=262144"),
      containerWith("Sysctl=net.core.somaxconn=1024 vm.swappiness=10"),
      containerWith("Sysctl=net.core.somaxconn=1024,fs.file-max=100000"),
      containerWith("Sysctl=net.core.somaxconn = 1024"),
      containerWith("Sysctl=net/core/somaxconn=1024"),
    ],
    silent: [
      containerWith("Sysctl=net.core.somaxconn=1024"),
      containerWith('Sysctl="net.ipv4.tcp_rmem=4096 87380 6291456" kernel.shm_rmid_forced=1'),
      containerWith("Sysctl=fs.mqueue.msg_max=20,kernel.sem=250"),
      containerWith("Sysctl=%i=1\nSysctl=${PARAMETER}"),
      containerWith("Sysctl=vm.swappiness=10\nSysctl="),
    ],
  },
  check: ({ document, settings }) =>
    commaParts(document, settings.values("Container", "Sysctl")).flatMap((word) => {
      const [name = "", value] = word.text.split("=");
      if (isFilledIn(name) || (value !== undefined && isAllowed(name))) return [];
      const isPair = value !== undefined && name !== "";
      return [
        {
          title: isPair ? `A container has no ${name} of its own` : `Sysctl=${word.text} sets no value`,
          why: isPair
            ? `The start fails: “sysctl '${word.text}' is not allowed”. It can only be set for the whole machine.`
            : `The start fails: “${word.text} is invalid, sysctl values must be in the form of KEY=VALUE”.`,
          range: word.range,
          actions: [deletePart(`Delete ${word.text}`, word)],
        },
      ];
    }),
};

const allowed: ReadonlySet<string> = new Set([
  "kernel.msgmax",
  "kernel.msgmnb",
  "kernel.msgmni",
  "kernel.sem",
  "kernel.shmall",
  "kernel.shmmax",
  "kernel.shmmni",
  "kernel.shm_rmid_forced",
]);

function isAllowed(name: string): boolean {
  return name.startsWith("net.") || name.startsWith("fs.mqueue.") || allowed.has(name);
}
