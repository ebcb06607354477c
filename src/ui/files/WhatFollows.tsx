import { useMemo } from "react";
import { counted, listed } from "../../core/english/listed.ts";
import type { WholeRenamePlan } from "../../core/workspace/renaming/plan-whole-rename.ts";
import { notesOfPlan } from "../../core/workspace/renaming/rename-notes.ts";
import { linesOfPlan } from "../../core/workspace/renaming/shown-plan.ts";
import type { Workspace } from "../../core/workspace/workspace.ts";

interface WhatFollowsProps {
  readonly workspace: Workspace;
  readonly plan: WholeRenamePlan;
  readonly from: string;
  readonly to: string;
}

/** What a planned rename changes beside the name: files in its directory, and lines, as they are and as they will be. */
export function WhatFollows({ workspace, plan, from, to }: WhatFollowsProps) {
  const lines = useMemo(() => linesOfPlan(workspace, plan), [workspace, plan]);
  const notes = useMemo(() => notesOfPlan(workspace, plan, { from, to }), [workspace, plan, from, to]);
  const moved = [...plan.moves].filter(([name]) => name !== from);
  return (
    <section className="what-follows" aria-label="What follows">
      <h3>{headingFor(lines.length, moved.length)}</h3>
      {moved.length > 0 && (
        <ul>
          {moved.map(([before, after]) => (
            <li key={before}>
              <code>{before}</code> moves to <code>{after}</code>
            </li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ file, line, before, after }) => (
            <li key={`${file} ${line}`}>
              <span className="where">
                {file}, line {line}
              </span>
              <code className="old">
                <span className="hidden-visually">from </span>
                {before}
              </code>
              <code className="new">
                <span className="hidden-visually">to </span>
                {after}
              </code>
            </li>
          ))}
        </ul>
      )}
      {notes.map((note) => (
        <p key={note} className="hint">
          {note}
        </p>
      ))}
    </section>
  );
}

function headingFor(lines: number, moved: number): string {
  if (lines === 0 && moved === 0) return "Nothing else changes";
  const parts = [
    ...(moved > 0 ? [counted(moved, "drop-in")] : []),
    ...(lines > 0 ? [counted(lines, "line")] : []),
  ];
  return `${listed(parts)} will follow`;
}
