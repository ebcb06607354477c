import type { Volume } from "./volume.ts";

/** What a volume’s source is taken for, or what is wrong with one of its parts. */
export type VolumeHintKind =
  | "anonymous"
  | "volume-unit"
  | "host-path"
  | "beside-unit-file"
  | "dynamic"
  | "named"
  | "tilde"
  | "relative-path"
  | "invalid-name"
  | "relative-target";

export interface VolumeHint {
  readonly kind: VolumeHintKind;
  readonly sentence: string;
  /** What to write in place of a part that Podman does not take as it was meant. */
  readonly instead?: { readonly part: "source" | "target"; readonly text: string };
}

/**
 * Says what the generator and podman make of the source, and what is wrong with the place in the container.
 * Source: generator-spec.md 10 (source rule); rule volume-tilde, volume-relative-path, volume-target-relative,
 * anonymous-volume, container-name-invalid (names).
 */
export function volumeHints(volume: Volume): readonly VolumeHint[] {
  return [sourceHint(volume), ...targetHints(volume)];
}

function sourceHint(volume: Volume): VolumeHint {
  const { source } = volume;
  if (source === "")
    return hint("anonymous", "An unnamed volume: new at each start, deleted with this container.");
  if (source.startsWith("."))
    return hint("beside-unit-file", "A path that starts where this file is installed.");
  if (source.startsWith("/"))
    return hint("host-path", "A path of this machine: it has to exist before the service starts.");
  if (source.endsWith(".volume"))
    return hint("volume-unit", `The volume of ${source}, which has to be installed beside this file.`);
  if (/^[%$]/.test(source)) return hint("dynamic", "systemd fills in where this path begins.");
  if (source.startsWith("~")) return tildeHint(volume);
  return nameHint(volume);
}

function tildeHint({ source: written }: Volume): VolumeHint {
  const rest = /^~(\/.*)?$/s.exec(written);
  if (rest === null)
    return hint("tilde", "Nothing expands ~ here and the start fails: write the whole path.");
  const source = `%h${rest[1] ?? ""}`;
  return {
    ...hint("tilde", `Nothing expands ~ here and the start fails: write ${source}.`),
    instead: { part: "source", text: source },
  };
}

function nameHint({ source }: Volume): VolumeHint {
  if (source.includes("/"))
    return {
      ...hint(
        "relative-path",
        `This is taken for a volume’s name, which has no slashes: write ./${source} or the whole path.`,
      ),
      instead: { part: "source", text: `./${source}` },
    };
  if (/^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/.test(source.replaceAll(/%[a-zA-Z]|\$\{[^:}$]*\}/g, "x")))
    return hint("named", `A volume called ${source}: Podman creates it when there is none.`);
  return hint(
    "invalid-name",
    "A volume’s name has letters a–z, digits, _ . and - only, a path begins with /.",
  );
}

function targetHints(volume: Volume): readonly VolumeHint[] {
  const { target } = volume;
  if (/^[/%$]/.test(target)) return [];
  const absolute = `/${target.replace(/^\.\//, "")}`;
  return [
    {
      ...hint("relative-target", `The place in this container is an absolute path: write ${absolute}.`),
      instead: { part: "target", text: absolute },
    },
  ];
}

function hint(kind: VolumeHintKind, sentence: string): VolumeHint {
  return { kind, sentence };
}
