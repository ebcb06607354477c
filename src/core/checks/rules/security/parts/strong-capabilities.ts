/** Capabilities that reach beyond a container, and what they let it do (man 7 capabilities). */
export const strongCapabilities: ReadonlyMap<string, string> = new Map([
  ["SYS_ADMIN", "mount file systems and do much else that only root may"],
  ["SYS_MODULE", "load modules into the kernel"],
  ["SYS_RAWIO", "read and write memory and ports of the hardware"],
  ["SYS_PTRACE", "look into other processes and change them"],
  ["SYS_BOOT", "reboot, and load another kernel"],
  ["DAC_READ_SEARCH", "read every file, whatever its permissions say"],
  ["BPF", "load programs into the kernel"],
  ["PERFMON", "watch the whole kernel at work"],
  ["MAC_ADMIN", "change the rules of SELinux and the like"],
  ["MAC_OVERRIDE", "pass over the rules of SELinux and the like"],
  ["SYS_TIME", "set the clock of this machine"],
  ["SYSLOG", "read what the kernel logs, with addresses in its memory"],
  ["NET_ADMIN", "change addresses, routes and packet filters of its network"],
]);

/** Those that do not lead to control of the machine by themselves, with root or without. */
export const shortOfControl: ReadonlySet<string> = new Set(["NET_ADMIN", "PERFMON", "SYS_TIME", "SYSLOG"]);
