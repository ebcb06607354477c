import { forgetHandles } from "../../browser/file-handles.ts";
import type { Session } from "../../state/session.ts";

/** A file that another one took the place of, such as an example, does not lie where that one was opened. */
export function forgetReplacedFiles({ store }: Session): void {
  store.subscribe((now, before) => {
    const isReplaced = now.generation !== before.generation && now.before === now.history.present.workspace;
    if (isReplaced) forgetHandles((name) => now.before.files[name] !== before.before.files[name]);
  });
}
