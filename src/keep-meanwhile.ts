import { draftId, newTab, rememberTab } from "./browser/draft-names.ts";
import { isEmbedded } from "./browser/embedded.ts";
import { storeDraft } from "./browser/store-draft.ts";
import { writeWorkspace } from "./core/workspace/reading/write-workspace.ts";
import type { Session } from "./state/session.ts";

/**
 * Saves the work of a session when the page is left or hidden, until what keeps the draft has loaded; gives how to end
 * that. It takes a new name for the tab: the draft that the tab may have kept before was not put in place yet.
 */
export function keepMeanwhile({ store }: Session): () => void {
  const present = () => store.getState().history.present.workspace;
  let kept = present();
  let tab: string | undefined;
  const save = () => {
    if (isEmbedded()) return;
    const workspace = present();
    if (workspace === kept) return;
    kept = workspace;
    tab ??= newTab();
    if (storeDraft(draftId(tab, location.search), writeWorkspace(workspace))) rememberTab(tab);
  };
  addEventListener("pagehide", save);
  addEventListener("visibilitychange", save);
  return () => {
    removeEventListener("pagehide", save);
    removeEventListener("visibilitychange", save);
  };
}
