/** A difference in reach, in words. `opens`: more is open than before; `shuts`: less; `other`: neither. */
export interface ReachChange {
  readonly effect: "opens" | "shuts" | "other";
  readonly sentence: string;
}
