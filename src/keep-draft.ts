import type { DraftBox } from "./browser/draft-storage.ts";
import { readDraft } from "./core/workspace/reading/draft.ts";
import { writeWorkspace } from "./core/workspace/reading/write-workspace.ts";
import type { Workspace } from "./core/workspace/workspace.ts";
import type { Session } from "./state/session.ts";

/** How long typing rests before the draft is saved, in milliseconds; leaving the page saves at once. */
const saveAfter = 200;

/** Keeps the draft of a session. */
export interface Keeper {
  /** The box that it was begun with. */
  readonly box: DraftBox;
  /** Saves what is there at once, and from here on in another box: `kept` is what need not be saved there. */
  readonly moveTo: (box: DraftBox, kept: Workspace) => void;
}

/** Saves the work of a session in a box, from now on; `kept` is what need not be saved. */
export function keepDraft({ store, actions }: Session, first: DraftBox, known: Workspace): Keeper {
  let box = first;
  let kept = known;
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    const { workspace } = store.getState().history.present;
    if (workspace === kept) return;
    kept = workspace;
    if (box.save(writeWorkspace(workspace)) || isTold) return;
    isTold = true;
    actions.notify({
      sentences: ["This browser does not keep your draft: download the file before you leave the page."],
    });
  };
  save();
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(save, saveAfter);
  });
  addEventListener("pagehide", save);
  addEventListener("visibilitychange", save);
  return {
    box: first,
    moveTo: (next, keptThere) => {
      save();
      box = next;
      kept = keptThere;
    },
  };
}

/** The first draft that can be read; the text of a damaged one can be saved. */
export function firstDraft({ actions }: Session, texts: readonly string[]): Workspace | undefined {
  for (const text of texts) {
    const draft = readDraft(text);
    if (draft.kind === "draft") return draft.workspace;
    actions.notify({
      sentences: [`A draft kept in this browser could not be read. ${draft.problem}`],
      rescue: { fileName: "quadlight-draft.txt", text: draft.text },
    });
  }
  return undefined;
}
