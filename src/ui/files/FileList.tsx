import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { filesInOrder, filterFiles } from "../../core/workspace/files/files-in-order.ts";
import { useActions, useWorkspace } from "../session/session.tsx";
import { nextTab } from "../parts/next-tab.ts";
import { FileTab } from "./FileTab.tsx";

/** From so many files on they stand below each other, and can be filtered. */
const manyFiles = 12;

/** A tab for each file, in the order of the workspace, drop-ins under their unit: tabs as in the ARIA practices. */
export function FileList({ names }: { readonly names: readonly string[] }) {
  const id = useId();
  const active = useWorkspace((workspace) => workspace.active);
  const { chooseFile } = useActions();
  const [filter, setFilter] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const isLong = names.length >= manyFiles;
  const all = useMemo(() => filesInOrder(names), [names]);
  const shown = useMemo(() => (isLong ? filterFiles(all, filter) : all), [all, isLong, filter]);
  // The one that the Tab key leads to: that of the file on show, else the first.
  const stop = shown.some(({ name }) => name === active) ? active : shown[0]?.name;
  useEffect(() => {
    if (list.current) showChosen(list.current);
  });

  const move = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ name }) => name === stop);
    const target = nextTab(event.key, at, shown.length, isLong);
    const next = target === undefined ? undefined : shown[target];
    if (target === undefined || next === undefined) return;
    event.preventDefault();
    chooseFile(next.name);
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[target]?.focus();
  };
  return (
    <div className={isLong ? "file-list long" : "file-list"}>
      {isLong && (
        <FileFilter
          filter={filter}
          change={setFilter}
          count={countWords(shown.length, names.length)}
          choose={() => {
            const [first] = shown;
            if (first) chooseFile(first.name);
          }}
        />
      )}
      <div
        className="tabs"
        role="tablist"
        aria-label="Files"
        aria-orientation={isLong ? "vertical" : "horizontal"}
        ref={list}
        tabIndex={-1}
        onKeyDown={move}
      >
        {shown.map(({ name, directory }) => (
          <FileTab
            key={name}
            id={`${id}-${name}`}
            name={name}
            directory={directory}
            isChosen={name === active}
            isStop={name === stop}
            choose={chooseFile}
          />
        ))}
      </div>
    </div>
  );
}

interface FileFilterProps {
  readonly filter: string;
  readonly change: (filter: string) => void;
  /** How many are left. */
  readonly count: string;
  /** Called for Enter. */
  readonly choose: () => void;
}

function FileFilter({ filter, change, count, choose }: FileFilterProps) {
  return (
    <div className="file-filter">
      <input
        type="search"
        className="control"
        name="files.filter"
        aria-label="Filter files"
        placeholder="Filter files"
        autoComplete="off"
        spellCheck={false}
        value={filter}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") choose();
        }}
      />
      <output className="hint">{count}</output>
    </div>
  );
}

function countWords(shown: number, all: number): string {
  return shown === all ? `${all} files` : `${shown} of ${all}`;
}

/** Scrolls a list of tabs so that the chosen one can be seen: the list alone, never the page. */
function showChosen(list: HTMLElement): void {
  const chosen = list.querySelector<HTMLElement>('[aria-selected="true"]');
  if (chosen === null) return;
  const right = chosen.offsetLeft - list.clientLeft + chosen.offsetWidth;
  list.scrollLeft = Math.min(chosen.offsetLeft, Math.max(list.scrollLeft, right - list.clientWidth));
  const bottom = chosen.offsetTop - list.clientTop + chosen.offsetHeight;
  list.scrollTop = Math.min(chosen.offsetTop, Math.max(list.scrollTop, bottom - list.clientHeight));
}
