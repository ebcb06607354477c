import { checkFileName } from "../core/install/file-name.ts";
import { chooseNetwork } from "../core/network/choose-network.ts";
import type { Target } from "../core/settings/target.ts";
import { parseUnitFile } from "../core/unit-file/parse.ts";
import type { UnitDocument } from "../core/unit-file/document.ts";
import { applyChanges } from "../core/unit-file/text.ts";
import type { TextChange } from "../core/unit-file/text.ts";
import { record, redo, startHistory, undo } from "../core/workspace/history.ts";
import { followContainerName, renameFile } from "../core/workspace/rename.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import type { Notice, SessionState, SessionStore } from "./session.ts";

/** A file that was opened: its text, or why it has none. */
type Opened =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly problem: string };

interface Change {
  /** What a person did, in words: “Network is now host”. */
  readonly label: string;
  /** Typing in one field is one step of the history: changes of one burst have the same key. */
  readonly burst?: string;
}

export type Actions = ReturnType<typeof createActions>;

/** What a person can do with the session. Each changes the workspace in one way: by a new one. */
export function createActions(store: SessionStore, start: Workspace, now: () => number) {
  const present = () => store.getState().history.present.workspace;

  const become = (next: Workspace, change: Change, from: "field" | "elsewhere") =>
    store.setState((state) => {
      const history = record(state.history, next, { ...change, at: now() });
      if (history === state.history) return state;
      const before = history.past.at(-1)?.workspace ?? state.before;
      return { history, before, announcement: announce(change), epoch: epochAfter(state, from) };
    });

  const edit = (changes: readonly TextChange[], change: Change, from: "field" | "elsewhere" = "field") => {
    const { files, active } = present();
    const text = applyChanges(files[active] ?? "", changes);
    become({ ...present(), files: { ...files, [active]: text } }, change, from);
  };

  const document = (): UnitDocument => parseUnitFile(present().files[present().active] ?? "");

  const travel = (step: typeof undo, word: string) =>
    store.setState((state) => {
      const history = step(state.history);
      if (history === state.history) return state;
      const label = (word === "Undone" ? state.history : history).present.label;
      return {
        history,
        before: state.history.present.workspace,
        announcement: { sentence: `${word}: ${label}`, typing: false },
        epoch: state.epoch + 1,
      };
    });

  return {
    /** Changes the active file by what a field gives for the present document. */
    editFile: (edits: (document: UnitDocument) => readonly TextChange[], change: Change) =>
      edit(edits(document()), change),

    /** Changes the container’s name; the file keeps following it as long as it has that name. */
    nameContainer: (edits: (document: UnitDocument) => readonly TextChange[], name: string) => {
      const { files, active } = present();
      const followed = followContainerName(present(), name);
      const text = followed.files[followed.active] ?? files[active] ?? "";
      const changed = applyChanges(text, edits(parseUnitFile(text)));
      become(
        { ...followed, files: { ...followed.files, [followed.active]: changed } },
        { label: "Container name changed", burst: "Container.ContainerName" },
        "field",
      );
    },

    chooseNetwork: (network: "private" | "host") =>
      edit(chooseNetwork(document(), network), { label: `Network is now ${network}` }),

    applyFix: (label: string, changes: readonly TextChange[]) => edit(changes, { label }, "elsewhere"),

    renameFile: (name: string) =>
      become(
        renameFile(present(), present().active, name),
        { label: `File is now ${name}`, burst: "file name" },
        "field",
      ),

    chooseTarget: (target: Target) =>
      become(
        { ...present(), target },
        { label: `Podman ${target.podman}, ${scopeNames[target.scope]}` },
        "field",
      ),

    undo: () => travel(undo, "Undone"),
    redo: () => travel(redo, "Done again"),

    /** The machine stays the same: only the file begins anew. */
    startOver: () => become({ ...start, target: present().target }, { label: "Started over" }, "elsewhere"),

    /** Puts an opened file in place of the present one, the last one when there are several. */
    openFiles: (opened: readonly Opened[]) => {
      const outcomes = opened.map(openable);
      const problems = outcomes.flatMap((outcome) => ("problem" in outcome ? [outcome.problem] : []));
      if (problems.length > 0) store.setState({ notice: { sentences: problems } });
      const last = outcomes.findLast((outcome) => "text" in outcome);
      if (!last) return;
      become(
        { ...present(), files: { [last.name]: last.text }, active: last.name },
        { label: `Opened ${last.name}` },
        "elsewhere",
      );
    },

    /** Begins with a draft. What a person did before it was found stays: undo then leads to the draft. */
    resume: (workspace: Workspace) =>
      store.setState((state) => {
        const drafted = startHistory(workspace);
        const { past, present: worked } = state.history;
        if (past.length > 0)
          return { history: { past: [drafted.present], present: worked, future: [] }, before: workspace };
        return {
          history: drafted,
          before: workspace,
          epoch: state.epoch + 1,
          announcement: { sentence: `Your draft of ${workspace.active} is back`, typing: false },
        };
      }),

    /** Fills in what a link asks for; what was there before can be had back by undo. */
    prefill: (workspace: Workspace) =>
      become(workspace, { label: "Filled in from the address" }, "elsewhere"),

    notify: (notice: Notice) => store.setState({ notice }),
    dismissNotice: () => store.setState({ notice: undefined }),
  };
}

/** An opened file under a name that the page can work with, or why it can’t. */
function openable(file: Opened): Opened {
  if ("problem" in file) return file;
  const checked = checkFileName(file.name);
  if (checked.kind === "problem") return { name: file.name, problem: `${file.name}: ${checked.sentence}` };
  if (file.name.endsWith(".container")) return file;
  return { name: file.name, problem: `${file.name}: only .container files can be opened so far.` };
}

const scopeNames: Readonly<Record<Target["scope"], string>> = {
  system: "system service",
  user: "user service",
  qm: "QM partition",
};

const announce = ({ label, burst }: Change) => ({ sentence: label, typing: burst !== undefined });

const epochAfter = (state: SessionState, from: "field" | "elsewhere") =>
  from === "elsewhere" ? state.epoch + 1 : state.epoch;
