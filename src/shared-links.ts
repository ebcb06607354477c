import type { DraftBox } from "./browser/draft-storage.ts";
import { isShared } from "./core/share/fragment.ts";
import { startWorkspace } from "./core/workspace/start-workspace.ts";
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

/**
 * Opens links that are followed while the page is open; the one that it was opened with is on show already. The way back
 * from one leads to what was there before, in its own box: what is done then belongs to that address again.
 */
export function followLinks(session: Session, keeper: Keeper, first: OpenedLink | undefined): void {
  let shown = first?.fragment;
  let before: Workspace | undefined;
  const follow = async (fragment: string) => {
    const link = await readLink(session, fragment);
    // Somebody can be on the way back by then.
    if (link === undefined || location.hash.slice(1) !== fragment) return;
    const box = boxOf(link, keeper.box);
    const own = draftIn(session, box);
    if (shown === undefined) before = session.store.getState().history.present.workspace;
    shown = fragment;
    show(session, keeper, { box, workspace: own ?? link.workspace, label: "Opened the link" });
  };
  const goBack = () => {
    shown = undefined;
    const box = keeper.box.at(location.search);
    const workspace = before ?? draftIn(session, box) ?? startWorkspace;
    show(session, keeper, { box, workspace, label: "Back from the link" });
  };
  addEventListener("hashchange", ({ oldURL }) => {
    const fragment = location.hash.slice(1);
    if (isShared(fragment)) {
      if (fragment !== shown) void follow(fragment);
    } else if (fragment === "" && shown !== undefined) {
      const left = new URL(oldURL).hash.slice(1);
      if (isShared(left)) goBack();
      // Back from a page of its own to the files of the link: the address names them again.
      else history.replaceState(history.state, "", `#${shown}`);
    }
  });
}

interface Place {
  readonly box: DraftBox;
  readonly workspace: Workspace;
  readonly label: string;
}

function show({ actions }: Session, keeper: Keeper, { box, workspace, label }: Place): void {
  keeper.moveTo(box, workspace);
  actions.openFiles(() => ({ workspace, label, sentences: [] }));
}

function draftIn(session: Session, { own }: DraftBox): Workspace | undefined {
  return own === undefined ? undefined : firstDraft(session, [own]);
}
