import type { Action } from "../core/checks/model/finding.ts";
import type { LargeChoice } from "../core/podman/network-modes/mode-choice.ts";
import type { Target } from "../core/podman/target.ts";
import { parseUnitFile } from "../core/unit-file/parse.ts";
import type { UnitDocument } from "../core/unit-file/document.ts";
import type { Edit } from "../core/unit-file/edit.ts";
import { applyChanges } from "../core/unit-file/text.ts";
import type { TextChange } from "../core/unit-file/text.ts";
import type { UnitValue } from "../core/unit-file/value.ts";
import type { Replacement } from "../core/workspace/replacement.ts";
import type { Engine } from "../core/workspace/analysis/engine.ts";
import { showsAnother } from "../core/workspace/history/file-to-show.ts";
import {
  record,
  redo,
  redoLabel,
  showFile,
  startHistory,
  undo,
  undoLabel,
} from "../core/workspace/history/history.ts";
import type { ChangeNote, History } from "../core/workspace/history/history.ts";
import { nameContainer, writtenName } from "../core/workspace/renaming/name-container.ts";
import { withNetwork } from "../core/workspace/network/large-networks.ts";
import { activeText, mostFiles, withActiveText, withFiles } from "../core/workspace/workspace.ts";
import type { Workspace } from "../core/workspace/workspace.ts";
import { toldAlso, tooManyFiles } from "./notice.ts";
import type { Notice } from "./notice.ts";
import type { SessionStore } from "./session.ts";

type Change = Omit<ChangeNote, "at">;

/** What a finding offers to do to the files. */
export type Fix = Exclude<Action, { kind: "link" }>;

/** A way through the history, and what is said of it. */
interface Travel {
  readonly step: (history: History) => History;
  readonly says: string;
  readonly labelOf: (history: History) => string | undefined;
}

export type Actions = ReturnType<typeof createActions>;

/** What a person can do with the session. Each changes the workspace in one way: by a new one. */
export function createActions(store: SessionStore, start: Workspace, now: () => number) {
  const present = () => store.getState().history.present.workspace;

  const notify = (added: Notice) => store.setState(({ notice }) => ({ notice: toldAlso(notice, added) }));

  const isKept = (next: Workspace): boolean => {
    const fits = Object.keys(next.files).length <= mostFiles;
    if (!fits) notify(tooManyFiles);
    return fits;
  };

  const become = (next: Workspace, change: Change) => {
    if (!isKept(next)) return;
    store.setState((state) => {
      const history = record(state.history, next, { ...change, at: now() });
      if (history === state.history) return state;
      // Whoever shows the text finds it parsed.
      state.engine.parse(activeText(next));
      const before = history.past.at(-1)?.workspace ?? state.before;
      return { history, before, announcement: announce(change) };
    });
  };

  /** Puts other files in place. What stands unwritten in the fields belonged to the old one. */
  const replace = (next: Workspace, label: string) => {
    if (!isKept(next)) return;
    become(next, { label });
    store.setState(({ generation }) => ({ before: next, generation: generation + 1 }));
  };

  const edit = (changes: readonly TextChange[], change: Change) =>
    become(withActiveText(present(), applyChanges(activeText(present()), changes)), change);

  /** The last changes of the container’s name, with nothing else between them. */
  let naming: { readonly first: Workspace; readonly reached: Workspace } | undefined;

  const document = (): UnitDocument => parseUnitFile(activeText(present()));

  const travel = ({ step, says, labelOf }: Travel) =>
    store.setState((state) => {
      const label = labelOf(state.history);
      if (label === undefined) return state;
      const history = step(state.history);
      const { present: seen } = state.history;
      return {
        history,
        before: seen.workspace,
        travels: state.travels + 1,
        generation: state.generation + Number(showsAnother(seen.workspace, history.present.workspace)),
        announcement: { sentence: `${says}: ${label}`, typing: false },
      };
    });

  const startOver = () => replace({ ...start, target: present().target }, "Started over");

  return {
    /** Changes the active file by what a field gives for the present document. */
    editFile: (edits: Edit, change: Change) => edit(edits(document()), change),

    /** Writes the container’s name, or takes it away; the file keeps following it as long as it has that name. */
    nameContainer: (name: UnitValue | undefined) => {
      // Typed back, the name stands as it stood.
      const first = naming?.reached === present() ? naming.first : present();
      const isBack = writtenName(first) === (name ?? "");
      become(isBack ? first : nameContainer(first, name, store.getState().engine.rename), {
        label: "Container name changed",
        burst: "Container.ContainerName",
      });
      naming = { first, reached: present() };
    },

    chooseNetwork: (network: LargeChoice) =>
      become(withNetwork[network](present()), { label: `Network is now ${network}` }),

    /** Changes the active file, or several, by what a finding offers. */
    applyFix: (fix: Fix) => {
      const { label } = fix;
      if (fix.kind === "edit") edit(fix.edit(document()), { label });
      else become(withFiles(present(), fix.change(present().files)), { label });
    },

    /** Changes several files at once, as one step: the active one and those it names. */
    changeFiles: (label: string, change: (present: Workspace) => Workspace, burst?: string) =>
      become(change(present()), burst === undefined ? { label } : { label, burst }),

    chooseTarget: (target: Target) =>
      become({ ...present(), target }, { label: `Podman ${target.podman}, ${scopeNames[target.scope]}` }),

    undo: () => travel({ step: undo, says: "Undone", labelOf: undoLabel }),
    redo: () => travel({ step: redo, says: "Done again", labelOf: redoLabel }),

    /** The machine stays the same: only the files begin anew. */
    startOver,

    /** Shows a file of the workspace, in the form too. That is no change. */
    chooseFile: (name: string) =>
      store.setState((state) => {
        const { workspace } = state.history.present;
        if (name === workspace.active || !Object.hasOwn(workspace.files, name)) return state;
        return { history: showFile(state.history, name), generation: state.generation + 1 };
      }),

    /**
     * Puts in place what opening files, adding one or taking one away makes of the present ones; what finds that out
     * loads late. Undo brings back what was there.
     */
    openFiles: (open: (present: Workspace, start: Workspace) => Replacement) => {
      const { workspace, label, sentences } = open(present(), start);
      if (sentences.length > 0) notify({ sentences });
      if (workspace) replace(workspace, label);
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
          generation: state.generation + 1,
          announcement: { sentence: `Your draft of ${workspace.active} is back`, typing: false },
        };
      }),

    /** Reads and renames the files with this engine from here on. */
    workWith: (engine: Engine) => store.setState({ engine }),

    notify,
    dismissNotice: () => store.setState({ notice: undefined }),
  };
}

const scopeNames: Readonly<Record<Target["scope"], string>> = {
  system: "system service",
  user: "user service",
  qm: "QM partition",
};

const announce = ({ label, burst }: Change) => ({ sentence: label, typing: burst !== undefined });
