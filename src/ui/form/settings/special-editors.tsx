import type { ReactNode } from "react";
import type { EntryLine } from "../../../core/unit-file/document.ts";

/** What an editor of one setting needs to know. It reads the file through the session, and writes by `editFile`. */
export interface SettingEditorProps {
  readonly section: string;
  readonly keyName: string;
  /** Its lines in the file, in their order; none before it has its first value. */
  readonly lines: readonly EntryLine[];
  /** A person just asked for it: it takes the focus, with a new line where there is none or each line adds one. */
  readonly isAsked: boolean;
  /** Stands in the empty field of a new line, in place of the example. */
  readonly start?: string | undefined;
  /** Called when its last line was removed, or a new one given up: it then has no place to put the focus. */
  readonly leave: () => void;
}

/**
 * Settings with an editor of their own in “All settings”, in place of the one that goes by the type of the value. To
 * add one, make a component that takes these properties, load it lazily, and name it here:
 *
 *     const UserNamespace = lazy(() => import("../UserNamespaceEditor.tsx"));
 *     ["Container.UserNS", (props) => <UserNamespace {...props} />],
 *
 * A setting that has a whole card above belongs into `own-cards.ts` instead.
 */
export const specialEditors: ReadonlyMap<string, (props: SettingEditorProps) => ReactNode> = new Map<
  string,
  (props: SettingEditorProps) => ReactNode
>([]);
