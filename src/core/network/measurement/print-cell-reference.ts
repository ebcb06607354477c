import type { CellReference } from "./cell.ts";

/** Prints the name of a cell as the lab’s results are laid out: `5.4.2/rootful/private/4`. */
export function printCellReference({ podman, scope, mode, probe }: CellReference): string {
  return `${podman}/${scope}/${mode}/${probe}`;
}
