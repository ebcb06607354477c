import type { DraftBox } from "./browser/draft-storage.ts";
import { forgetHandles } from "./browser/file-handles.ts";
import { isShared } from "./core/share/fragment.ts";
import type { Workspace } from "./core/workspace/workspace.ts";
import { firstDraft } from "./keep-draft.ts";
import type { Keeper } from "./keep-draft.ts";
import type { Session } from "./state/session.ts";

/** A link whose files can be shown. */
export interface OpenedLink {
  readonly fragment: string;
  readonly workspace: Workspace;
}

/** What a link holds, if the address is one; what is wrong with it is told. */
export async function readLink(session: Session, fragment: string): Promise<OpenedLink | undefined> {
  if (!isShared(fragment)) return undefined;
  const { readShareFragment } = await import("./browser/share-link.ts");
  const read = await readShareFragment(fragment);
  if (read.kind === "shared") return { fragment, workspace: read.workspace };
  session.actions.notify({ sentences: [read.sentence] });
  return undefined;
}

/** Where work on a link is kept: apart from other work of the tab, so that a link never takes its place. */
export function boxOf({ fragment }: OpenedLink, box: DraftBox): DraftBox {
  return box.at(`${location.search}#${fragment.slice(-16)}`);
}

/** Opens links that are followed while the page is open; the one that it was opened with is on show already. */
export function followLinks(session: Session, keeper: Keeper, first: OpenedLink | undefined): void {
  let shown = first?.fragment;
  const follow = async (fragment: string) => {
    const link = await readLink(session, fragment);
    if (link === undefined) return;
    const box = boxOf(link, keeper.box);
    const own = box.own === undefined ? undefined : firstDraft(session, [box.own]);
    shown = fragment;
    const workspace = own ?? link.workspace;
    keeper.moveTo(box, workspace);
    forgetHandles();
    session.actions.prefill(workspace, "Opened the link");
  };
  addEventListener("hashchange", ({ oldURL }) => {
    const fragment = location.hash.slice(1);
    if (isShared(fragment)) {
      if (fragment !== shown) void follow(fragment);
    } else if (fragment === "" && shown !== undefined && !isShared(new URL(oldURL).hash.slice(1)))
      // Back from a page of its own to the files of the link: the address names them again.
      history.replaceState(history.state, "", `#${shown}`);
  });
}
