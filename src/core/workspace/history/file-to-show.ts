import type { Workspace } from "../workspace.ts";

/**
 * Which file to show when one workspace takes the place of another: one that changes, so that a person sees what
 * happens; else the one that is seen already, if it is still there.
 */
export function fileToShow(seen: Workspace, next: Workspace): string {
  const changed = Object.keys(next.files).filter((name) => next.files[name] !== seen.files[name]);
  const [first] = changed;
  if (first !== undefined) return changed.includes(next.active) ? next.active : first;
  return Object.hasOwn(next.files, seen.active) ? seen.active : next.active;
}

/** Is another file shown now, and not the same one under another name? */
export function showsAnother(seen: Workspace, now: Workspace): boolean {
  return seen.active !== now.active && Object.hasOwn(now.files, seen.active);
}
