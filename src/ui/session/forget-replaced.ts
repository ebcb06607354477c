import { forgetHandles } from "../../browser/file-handles.ts";
import type { Session } from "../../state/session.ts";

/**
 * A file that another one took the place of, such as an example or one that was renamed to a name that was free, does
 * not lie where that one was opened.
 */
export function forgetReplacedFiles({ store }: Session): void {
  store.subscribe((now, before) => {
    const isReplaced = now.generation !== before.generation && now.before === now.history.present.workspace;
    if (isReplaced) forgetHandles((name) => now.before.files[name] !== before.before.files[name]);
    const { present, future } = now.history;
    const { files } = present.workspace;
    const { files: old } = before.history.present.workspace;
    // What undo brings back is what was there.
    if (files !== old && future.length === 0)
      forgetHandles((name) => Object.hasOwn(files, name) && !Object.hasOwn(old, name));
  });
}
