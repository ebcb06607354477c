import type { Actions } from "../../state/actions.ts";

/** Does something with a part of the page that loads now, and says so where that does not come. */
export function whenLoaded<Part>(
  { notify }: Pick<Actions, "notify">,
  part: Promise<Part>,
  use: (part: Part) => void,
): void {
  void part.then(use, () =>
    notify({ sentences: ["That could not be loaded: check the connection, then try again."] }),
  );
}
