import { isSince } from "../../settings/release.ts";
import type { Release } from "../../settings/release.ts";
import type { WordGroup } from "../conversion/word-group.ts";
import type { ConvertedUnit } from "../converted-unit.ts";
import type { UnitSectionName } from "../names/unit-kind.ts";

/** Keys whose options the real generator writes in any order; those of one key keep theirs. */
interface Unfixed {
  readonly since: Release;
  readonly keys: string;
}

/** generator-spec.md 8.3 (stages 11, 12, 13 and 36), 11 and 12: what is marked ⟳ there. */
const unfixed: Readonly<Partial<Record<UnitSectionName, readonly Unfixed[]>>> = {
  Container: [
    {
      since: "5.3",
      keys: "Timezone PidsLimit ShmSize WorkingDir IP IP6 HostName StopSignal StopTimeout Pull Memory Retry RetryDelay ImageVolume Entrypoint",
    },
    { since: "5.3", keys: "NetworkAlias Ulimit DNS DNSOption DNSSearch GroupAdd AddHost Tmpfs" },
    { since: "5.3", keys: "RunInit EnvironmentHost HttpProxy ReadOnlyTmpfs" },
    { since: "5.6", keys: "Environment Label Annotation" },
  ],
  Pod: [
    { since: "5.3", keys: "IP IP6 ShmSize" },
    { since: "5.3", keys: "NetworkAlias DNS DNSOption DNSSearch AddHost HostName" },
  ],
  Network: [
    { since: "5.3", keys: "DisableDNS Internal IPv6" },
    { since: "5.3", keys: "Driver IPAMDriver InterfaceName" },
    { since: "5.6", keys: "Options Label" },
  ],
  Image: [
    {
      since: "4.8",
      keys: "Arch AuthFile CertDir Creds DecryptionKey OS Policy Variant Retry RetryDelay",
    },
    { since: "4.8", keys: "AllTags TLSVerify" },
  ],
  Artifact: [
    { since: "5.7", keys: "AuthFile CertDir Creds DecryptionKey Retry RetryDelay" },
    { since: "5.7", keys: "Quiet TLSVerify" },
  ],
  Build: [
    { since: "5.2", keys: "Arch AuthFile IgnoreFile Target Variant Retry RetryDelay" },
    { since: "5.2", keys: "TLSVerify ForceRM" },
    { since: "5.3", keys: "DNS DNSOption DNSSearch GroupAdd ImageTag" },
    { since: "5.6", keys: "BuildArg Environment Label Annotation" },
  ],
};

/**
 * The options of a service that the real generator may write in another order on every run: a list for each group
 * whose options change places among themselves. Here they stand in the order of the specification.
 */
export function unfixedOrder({
  unit,
  podman,
  sections,
}: Pick<ConvertedUnit, "unit" | "podman" | "sections">): readonly (readonly string[])[] {
  const rows = (unfixed[unit.kind.section] ?? []).filter(({ since }) => isSince(podman, since));
  const groups = sections
    .flatMap(({ lines }) => lines)
    .flatMap((line) => (line.kind === "command" ? line.groups : []));
  return rows
    .map(({ keys }) => optionsOf(groups, new Set(keys.split(" "))))
    .filter((options) => options.length > 1);
}

/** An entry point that is one word with its value has a place of its own (generator-spec.md 8.3, stage 10). */
const placed = "--entrypoint=";

function optionsOf(groups: readonly WordGroup[], keys: ReadonlySet<string>): readonly string[] {
  const options = groups.flatMap(({ from, words: [first = ""] }) =>
    from.kind === "entry" && keys.has(from.entry.key) && !first.startsWith(placed)
      ? [first.replace(/=.*$/s, "")]
      : [],
  );
  return [...new Set(options)];
}
