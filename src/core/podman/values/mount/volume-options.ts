/** How a volume is labelled for SELinux: not at all, for all containers (`z`), or for this one alone (`Z`). */
export type SelinuxLabel = "none" | "shared" | "private";

/** What the options of a volume say about who may do what with its files. */
export interface VolumeAccess {
  readonly isReadOnly: boolean;
  readonly label: SelinuxLabel;
  /** `U`: its files are given to the user of the container. */
  readonly changesOwner: boolean;
  /** `O`: writes go to a layer that is thrown away. It stands alone (man podman-run, --volume). */
  readonly isOverlay: boolean;
}

/** Reads the options of a volume, such as `ro,Z` (man podman-run, --volume). */
export function volumeAccess(options: string): VolumeAccess {
  const words = wordsOf(options);
  return {
    isReadOnly: words.includes("ro"),
    label: labelOf(words),
    changesOwner: words.includes("U"),
    isOverlay: words.includes("O"),
  };
}

/** The options with or without `ro`; every other word stays where it is. */
export function withReadOnly(options: string, isReadOnly: boolean): string {
  const others = wordsOf(options).filter((word) => word !== "ro" && !(isReadOnly && word === "rw"));
  return (isReadOnly ? ["ro", ...others] : others).join(",");
}

/** The options with this label: in the place of the one before, else behind the others. */
export function withLabel(options: string, label: SelinuxLabel): string {
  const words = wordsOf(options);
  const letter = letters[label];
  const at = words.findIndex(isLabel);
  const others = words.filter((word) => !isLabel(word));
  if (letter === undefined) return others.join(",");
  return others.toSpliced(at === -1 ? others.length : at, 0, letter).join(",");
}

/** The options with or without `U`. */
export function withOwner(options: string, changesOwner: boolean): string {
  const others = wordsOf(options).filter((word) => word !== "U");
  return (changesOwner ? [...others, "U"] : others).join(",");
}

/** The options as they were `before`, where that says the same: in another order, or with `rw`, which is so without it. */
export function spelledAs(before: string, options: string): string {
  return meaningOf(before) === meaningOf(options) ? before : options;
}

function meaningOf(options: string): string {
  return wordsOf(options)
    .filter((word) => word !== "rw")
    .toSorted()
    .join(",");
}

const letters: Readonly<Record<SelinuxLabel, string | undefined>> = {
  none: undefined,
  shared: "z",
  private: "Z",
};

function labelOf(words: readonly string[]): SelinuxLabel {
  if (words.includes("Z")) return "private";
  return words.includes("z") ? "shared" : "none";
}

function isLabel(word: string): boolean {
  return word === "z" || word === "Z";
}

function wordsOf(options: string): readonly string[] {
  return options.split(",").filter((word) => word !== "");
}
