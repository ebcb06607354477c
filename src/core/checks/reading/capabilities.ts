import type { UnitDocument } from "../../unit-file/document.ts";
import type { CheckContext } from "../rule.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue } from "./unit-settings.ts";
import { commaParts } from "./value-parts.ts";

/** The capabilities of Linux (man 7 capabilities; containers/common, pkg/capabilities). */
export const capabilities: ReadonlySet<string> = new Set(
  (
    "AUDIT_CONTROL AUDIT_READ AUDIT_WRITE BLOCK_SUSPEND BPF CHECKPOINT_RESTORE CHOWN DAC_OVERRIDE DAC_READ_SEARCH " +
    "FOWNER FSETID IPC_LOCK IPC_OWNER KILL LEASE LINUX_IMMUTABLE MAC_ADMIN MAC_OVERRIDE MKNOD NET_ADMIN " +
    "NET_BIND_SERVICE NET_BROADCAST NET_RAW PERFMON SETFCAP SETGID SETPCAP SETUID SYS_ADMIN SYS_BOOT SYS_CHROOT " +
    "SYS_MODULE SYS_NICE SYS_PACCT SYS_PTRACE SYS_RAWIO SYS_RESOURCE SYS_TIME SYS_TTY_CONFIG SYSLOG WAKE_ALARM"
  ).split(" "),
);

/** A capability as the set above has it: case and `CAP_` in front don’t matter to Podman. */
export function capabilityName(text: string): string {
  return text.toUpperCase().replace(/^CAP_/, "");
}

/** A capability that a file names. */
export interface NamedCapability extends SettingValue {
  readonly name: string;
}

/** What `AddCapability=` and `--cap-add` add to the capabilities that every container has. */
export function addedCapabilities({ settings, document }: CheckContext): readonly NamedCapability[] {
  return named(document, [
    ...settings.values("Container", "AddCapability"),
    ...podmanOptions(settings, "Container", "--cap-add"),
  ]);
}

/** What `DropCapability=` and `--cap-drop` take away. */
export function droppedCapabilities({ settings, document }: CheckContext): readonly NamedCapability[] {
  return named(document, [
    ...settings.values("Container", "DropCapability"),
    ...podmanOptions(settings, "Container", "--cap-drop"),
  ]);
}

function named(document: UnitDocument, values: readonly SettingValue[]): readonly NamedCapability[] {
  return commaParts(document, values).map((value) =>
    Object.assign({ name: capabilityName(value.text) }, value),
  );
}
