import { noBox, openDraftBox } from "./browser/draft-storage.ts";
import type { DraftBox } from "./browser/draft-storage.ts";
import { isEmbedded } from "./browser/embedded.ts";
import { registerServiceWorker } from "./browser/register-service-worker.ts";
import { startWorkspace } from "./core/workspace/start-workspace.ts";
import type { Workspace } from "./core/workspace/workspace.ts";
import { firstDraft, keepDraft } from "./keep-draft.ts";
import type { Keeper } from "./keep-draft.ts";
import { forgetReplacedFiles } from "./ui/session/forget-replaced.ts";
import { followLinks, boxOf, readLink } from "./shared-links.ts";
import type { OpenedLink } from "./shared-links.ts";
import type { Session } from "./state/session.ts";

/**
 * Puts the kept draft or what the address asks for in place, and keeps the draft from then on. `resumes` tells
 * whether there was something to put in place when the page was opened: what another tab saves later is its own.
 * `endMeanwhile` ends what has kept it since the page reacts.
 */
export async function begin(session: Session, resumes: boolean, endMeanwhile?: () => void): Promise<void> {
  forgetReplacedFiles(session);
  const link = await readLink(session, location.hash.slice(1));
  if (isEmbedded()) await showAsked(session, link);
  else followLinks(session, await resumeWork(session, resumes, link), link);
  endMeanwhile?.();
  void registerServiceWorker();
}

/** Inside another page everybody sees the same: no draft is looked for, and none is kept. */
async function showAsked(session: Session, link: OpenedLink | undefined): Promise<void> {
  if (link) putInPlace(session, link.workspace, openedLink);
  await prefill(session, link?.workspace ?? startWorkspace);
  followLinks(session, { box: noBox, moveTo: () => undefined }, link);
}

async function resumeWork(session: Session, resumes: boolean, link: OpenedLink | undefined): Promise<Keeper> {
  const { search } = location;
  const ofTab = await openDraftBox(search);
  const box = link ? boxOf(link, ofTab) : ofTab;
  const isAsked = resumes || link !== undefined;
  const own = isAsked && box.own !== undefined ? firstDraft(session, [box.own]) : undefined;
  // A link gives everybody the same file; undo then leads to what was there before.
  const draft = own ?? (isAsked ? firstDraft(session, otherDrafts(ofTab, box)) : undefined);
  if (draft) session.actions.resume(draft);
  // A reload must not fill in again what a person has changed since.
  const isNew = own === undefined;
  if (isNew && link) putInPlace(session, link.workspace, openedLink);
  if (isNew) await prefill(session, link?.workspace ?? startWorkspace);
  // What is on show is saved, also where it is kept already: a new tab shows what was seen last.
  const kept = (isNew && search === "" ? link?.workspace : undefined) ?? startWorkspace;
  return keepDraft(session, box, kept);
}

/** Behind a link stands the work of the tab itself, before that of other tabs. */
function otherDrafts(ofTab: DraftBox, box: DraftBox): readonly string[] {
  return ofTab !== box && ofTab.own !== undefined ? [ofTab.own, ...box.others] : box.others;
}

const openedLink = "Opened the link";

function putInPlace({ actions }: Session, workspace: Workspace, label: string): void {
  actions.openFiles(() => ({ workspace, label, sentences: [] }));
}

/** An address gives the same file to everybody: it builds on the start or on what a link holds, not on a draft. */
async function prefill(session: Session, start: Workspace): Promise<void> {
  const { search } = location;
  if (search === "") return;
  const { readQuery } = await import("./core/workspace/reading/query.ts");
  const { workspace, problems, names } = readQuery(search, start);
  if (names.length > 0) putInPlace(session, workspace, "Filled in from the address");
  if (problems.length > 0) session.actions.notify({ sentences: problems });
}
