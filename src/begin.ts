import type { DraftBox } from "./browser/draft-storage.ts";
import { openDraftBox } from "./browser/draft-storage.ts";
import { registerServiceWorker } from "./browser/register-service-worker.ts";
import { readDraft, writeDraft } from "./core/workspace/draft.ts";
import { startWorkspace } from "./core/workspace/start.ts";
import type { Session } from "./state/session.ts";

/** How long typing rests before the draft is saved, in milliseconds; leaving the page saves at once. */
const saveAfter = 200;

/** Puts the kept draft and what the address asks for in place, and keeps the draft from then on. */
export async function begin(session: Session): Promise<void> {
  const box = await openDraftBox();
  const addressOfDraft = resumeDraft(session, box);
  keepDraft(session, box);
  // A reload must not fill in again what a person has changed since.
  if (location.search !== "" && location.search !== addressOfDraft) await prefill(session);
  void registerServiceWorker();
}

/** Gives the query of the address under which the draft was made, if this tab made it. */
function resumeDraft({ actions }: Session, { found }: DraftBox): string | undefined {
  if (found === undefined) return undefined;
  const draft = readDraft(found.text);
  if (draft.kind === "damaged") {
    actions.notify({
      sentences: [`The draft kept in this browser could not be read. ${draft.problem}`],
      rescue: { fileName: "quadlight-draft.txt", text: draft.text },
    });
    return undefined;
  }
  actions.resume(draft.workspace);
  return found.own ? draft.extra["search"] : undefined;
}

function keepDraft({ store }: Session, box: DraftBox): void {
  // Nothing has to be kept of a page that nobody has changed.
  let kept = box.found === undefined ? startWorkspace : store.getState().history.present.workspace;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const save = () => {
    clearTimeout(timer);
    const { workspace } = store.getState().history.present;
    if (workspace === kept) return;
    kept = workspace;
    box.save(writeDraft(workspace, { search: location.search }));
  };
  save();
  store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(save, saveAfter);
  });
  addEventListener("pagehide", save);
  addEventListener("visibilitychange", save);
}

/** An address gives the same file to everybody: it builds on the start, not on a draft. Undo returns to the draft. */
async function prefill({ actions }: Session): Promise<void> {
  const { readQuery } = await import("./core/workspace/query.ts");
  const { workspace, problems, names } = readQuery(location.search, startWorkspace);
  if (names.length > 0) actions.prefill(workspace);
  if (problems.length > 0) actions.notify({ sentences: problems });
}
