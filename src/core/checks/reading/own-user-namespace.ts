import { isFilledIn } from "../../podman/words/part.ts";
import type { OwnSection } from "./own-section.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue } from "../../podman/settings/unit-settings.ts";

/** What gives the container or pod users of its own, where that is certain. */
export function ownUserNamespace(own: OwnSection): SettingValue | undefined {
  const { settings, section } = own;
  const mode = userNamespaceMode(own);
  const value = (key: string) => settings.value(section, key);
  return mode !== undefined && isOwn(mode.text) ? mode : (value("UIDMap") ?? value("SubUIDMap"));
}

/** Of several `--userns` podman takes the last, and `PodmanArgs=` comes last (runs of 5.4.2, 5.8.6 and 6.1.1). */
function userNamespaceMode({ settings, section }: OwnSection): SettingValue | undefined {
  const remapped = settings.value(section, "RemapUsers");
  return [
    ...(remapped?.text === "auto" ? [remapped] : []),
    ...settings.values(section, "UserNS").slice(-1),
    ...podmanOptions(settings, section, "--userns"),
  ].at(-1);
}

/** `container:` and `ns:` join another one, which may be this machine’s (userns.container.md@v5.8.3). */
function isOwn(mode: string): boolean {
  return mode !== "" && mode !== "host" && !/^(?:container|ns):/.test(mode) && !isFilledIn(mode);
}
