import { commaParts } from "../../parts-of-values.ts";
import { podmanOptions } from "../../podman-options.ts";
import type { CheckContext } from "../../rule.ts";
import type { SettingValue } from "../../unit-settings.ts";

/** The capabilities of Linux (man 7 capabilities; containers/common, pkg/capabilities). */
export const capabilities: ReadonlySet<string> = new Set(
  (
    "AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH " +
    "FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN " +
    "NET_BIND_SERVICE NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT SYS_CHROOT " +
    "SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG SYSLOG WAKE_ALARM"
  ).split(" "),
);

/** A capability in capitals, without `CAP_`. */
export function capabilityName(text: string): string {
  return text.toUpperCase().replace(/^CAP_/, "");
}

/** The capabilities that a container gets beside those of all. */
export function addedCapabilities({ settings, document }: CheckContext): readonly SettingValue[] {
  return commaParts(document, [
    ...settings.values("Container", "AddCapability"),
    ...podmanOptions(settings, "Container", "--cap-add"),
  ]);
}

/** Those that it does not get. */
export function droppedCapabilities({ settings, document }: CheckContext): readonly SettingValue[] {
  return commaParts(document, [
    ...settings.values("Container", "DropCapability"),
    ...podmanOptions(settings, "Container", "--cap-drop"),
  ]);
}
