import { defaultResourceName } from "../../../../quadlet/names/default-resource-name.ts";
import { oncePerDirectory } from "../../../reading/once-per-directory.ts";
import type { CheckContext } from "../../../model/rule.ts";

/** What the `.network` files of a directory call their networks. */
interface NetworkNames {
  /** By `NetworkName=`. */
  readonly written: ReadonlySet<string>;
  /** By their files, where they have no such line. */
  readonly usual: ReadonlySet<string>;
}

const networkNames = oncePerDirectory(({ fileNames, settingsOf, target }): NetworkNames => {
  const written = new Set<string>();
  const usual = new Set<string>();
  for (const file of fileNames) {
    if (!file.endsWith(".network")) continue;
    const name = settingsOf(file)?.value("Network", "NetworkName")?.text;
    if (name !== undefined) written.add(name);
    else usual.add(defaultResourceName(file, target) ?? "");
  }
  return { written, usual };
});

/** Does a file say that its network has this name? */
export function isWrittenName(context: CheckContext, name: string): boolean {
  return networkNames(context)?.written.has(name) ?? false;
}

/** Has the network of a file this name? */
export function isNetworkName(context: CheckContext, name: string): boolean {
  return isWrittenName(context, name) || (networkNames(context)?.usual.has(name) ?? false);
}
