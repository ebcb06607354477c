import { splitAt } from "../../podman/words/cut.ts";
import { cutMount } from "../../podman/values/mount/mount.ts";
import { cutVolume } from "../../podman/values/mount/volume.ts";
import type { TextRange } from "../../unit-file/text.ts";
import { oncePerFile } from "./own-section.ts";
import type { OwnSection } from "./own-section.ts";
import { podmanOptions } from "./podman-options.ts";
import type { SettingValue, UnitSettings } from "../../podman/settings/unit-settings.ts";
import { partOfValue } from "./value-parts.ts";

/** What a container or pod mounts by a line, or by an option of `PodmanArgs=`. */
export interface Mount {
  readonly kind: "volume" | "bind" | "other";
  /** The whole line or word. */
  readonly value: SettingValue;
  /** A path of this machine, the name of a volume or a file; undefined where it has none. */
  readonly source: SettingValue | undefined;
  readonly destination: SettingValue | undefined;
  readonly options: readonly SettingValue[];
}

/** All mounts of a file: those of `Volume=` and `-v`, then those of `Mount=` and `--mount`. */
export const mountsOf = oncePerFile((own): readonly Mount[] => [...volumesOf(own), ...mountWordsOf(own)]);

/** What `Volume=` and `-v` mount, cut at `:` into at most three parts (generator-spec.md 10). */
export function volumesOf({ settings, section }: OwnSection): readonly Mount[] {
  const values = [
    ...settings.values(section, "Volume"),
    ...podmanOptions(settings, section, "-v", "--volume"),
  ];
  return values.map((value) => readVolumeValue(settings, value));
}

function readVolumeValue({ document }: UnitSettings, value: SettingValue): Mount {
  const { text } = value;
  const part = (range: TextRange) => partOfValue(document, value, range);
  const { source, target, options } = cutVolume(text);
  return {
    kind: "volume",
    value,
    source: source === undefined || source.from === source.to ? undefined : part(source),
    destination: part(target),
    options: options === undefined ? [] : splitAt(text, options, ",").map(part),
  };
}

/** What `Mount=` and `--mount` mount: comma-separated fields, of which `type=` says what they are. */
export function mountWordsOf({ settings, section }: OwnSection): readonly Mount[] {
  const values = [...settings.values(section, "Mount"), ...podmanOptions(settings, section, "--mount")];
  return values.map((value) => readMountValue(settings, value));
}

function readMountValue({ document }: UnitSettings, value: SettingValue): Mount {
  const { fields, type, source, destination } = cutMount(value.text);
  const part = (range: TextRange | undefined) => range && partOfValue(document, value, range);
  return {
    kind: part(type)?.text === "bind" ? "bind" : "other",
    value,
    source: part(source),
    destination: part(destination),
    options: fields.map((range) => partOfValue(document, value, range)),
  };
}

/** The mounts of files and folders of this machine, with their sources. */
export const hostMountsOf = oncePerFile((own): readonly (Mount & { readonly source: SettingValue })[] =>
  mountsOf(own).flatMap((mount) => {
    const { kind, source } = mount;
    const isPath = source !== undefined && kind !== "other" && /^[/.%$]/.test(source.text);
    return isPath ? [{ ...mount, source }] : [];
  }),
);

/** Can the container not write to it? An overlay keeps what it writes to itself. */
export function isReadOnly({ kind, options }: Mount): boolean {
  return options.some(({ text }) =>
    kind === "volume" ? text === "ro" || text === "O" : /^(?:ro|readonly)(?:=(?:true|1))?$/.test(text),
  );
}

/** The option that gives what is mounted a new SELinux label, for this container alone or for several. */
export function relabelOf({ kind, options }: Mount): SettingValue | undefined {
  return options.find(({ text }) =>
    kind === "volume" ? /^z$/i.test(text) : /^relabel=(?:shared|private)$/.test(text),
  );
}

/** Is it for this container alone? */
export function isPrivateLabel({ text }: SettingValue): boolean {
  return text === "Z" || text === "relabel=private";
}
