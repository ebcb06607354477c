import { quadletManual } from "../description.ts";
import type { ContainerDescriptions } from "./descriptions.ts";

/** Limits of resources. */
export const limits = {
  Memory: {
    valueType: "size",
    summary: "How much memory the container may use.",
    example: "Memory=512m",
    share: 1.6,
    docs: quadletManual("memory"),
    podmanArgument: "--memory *",
    fallback: { words: "--memory *", since: "4.4" },
  },
  PidsLimit: {
    valueType: "int",
    summary: "How many processes and threads the container may have, -1 for any number.",
    example: "PidsLimit=256",
    share: 7.1,
    docs: quadletManual("pidslimit"),
    podmanArgument: "--pids-limit *",
    fallback: { words: "--pids-limit *", since: "4.4" },
  },
  ShmSize: {
    valueType: "size",
    summary: "The size of /dev/shm, the memory that the container’s processes share; without it, 64m.",
    example: "ShmSize=256m",
    share: 1.4,
    docs: quadletManual("shmsize"),
    podmanArgument: "--shm-size *",
    fallback: { words: "--shm-size *", since: "4.4" },
  },
  Ulimit: {
    valueType: "ulimit-spec",
    summary:
      "A limit for each process of the container, such as its open files: name, soft limit, hard limit.",
    example: "Ulimit=nofile=1024:4096",
    share: 0.7,
    docs: quadletManual("ulimit"),
    podmanArgument: "--ulimit *",
    fallback: { words: "--ulimit *", since: "4.4" },
  },
  Sysctl: {
    valueType: "sysctl-list",
    summary: "Kernel settings of the container’s own namespaces.",
    example: "Sysctl=net.ipv4.ip_unprivileged_port_start=80",
    share: 0.6,
    docs: quadletManual("sysctl"),
    podmanArgument: "--sysctl *",
    fallback: { words: "--sysctl *", since: "4.4" },
  },
  CgroupsMode: {
    valueType: "enum",
    summary:
      "Which control groups the container gets; without it, they lie inside those of its service (split).",
    example: "CgroupsMode=no-conmon",
    docs: quadletManual("cgroupsmode"),
    values: ["enabled", "disabled", "no-conmon", "split"],
    podmanArgument: "--cgroups *",
    fallback: { words: "--cgroups *", since: "4.4" },
  },
} satisfies ContainerDescriptions;
