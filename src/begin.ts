import { openDraftBox } from "./browser/draft-storage.ts";
import type { DraftBox } from "./browser/draft-storage.ts";
import { registerServiceWorker } from "./browser/register-service-worker.ts";
import { readDraft, writeDraft } from "./core/workspace/draft.ts";
import { startWorkspace } from "./core/workspace/start.ts";
import type { Workspace } from "./core/workspace/workspace.ts";
import type { Session } from "./state/session.ts";

/** How long typing rests before the draft is saved, in milliseconds; leaving the page saves at once. */
const saveAfter = 200;

/**
 * Puts the kept draft or what the address asks for in place, and keeps the draft from then on. `resumes` tells
 * whether there was something to put in place when the page was opened: what another tab saves later is its own.
 */
export async function begin(session: Session, resumes: boolean): Promise<void> {
  const { search } = location;
  const box = await openDraftBox(search);
  const own = resumes && box.own !== undefined ? firstDraft(session, [box.own]) : undefined;
  // A link gives everybody the same file; undo then leads to what was there before.
  const draft = own ?? (resumes ? firstDraft(session, box.others) : undefined);
  if (draft) session.actions.resume(draft);
  // A reload must not fill in again what a person has changed since.
  const isFilledIn = search !== "" && own === undefined;
  if (isFilledIn) await prefill(session, search);
  keepDraft(session, box, isFilledIn ? startWorkspace : (draft ?? startWorkspace));
  void registerServiceWorker();
}

/** The first draft that can be read; the text of a damaged one can be saved. */
function firstDraft({ actions }: Session, texts: readonly string[]): Workspace | undefined {
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

function keepDraft({ store, actions }: Session, box: DraftBox, first: Workspace): void {
  let kept = first;
  let isTold = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    const { workspace } = store.getState().history.present;
    if (workspace === kept) return;
    kept = workspace;
    if (box.save(writeDraft(workspace)) || isTold) return;
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
}

/** An address gives the same file to everybody: it builds on the start, not on a draft. */
async function prefill({ actions }: Session, search: string): Promise<void> {
  const { readQuery } = await import("./core/workspace/query.ts");
  const { workspace, problems, names } = readQuery(search, startWorkspace);
  if (names.length > 0) actions.prefill(workspace);
  if (problems.length > 0) actions.notify({ sentences: problems });
}
