import { useMemo, useState } from "react";
import { compare } from "../../core/compare/compare.ts";
import { sidesOf } from "../../core/compare/sides.ts";
import type { Side } from "../../core/compare/sides.ts";
import { useSession } from "../session/session.tsx";
import { Dialog } from "../parts/Dialog.tsx";
import { SelectField } from "../parts/SelectField.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import "./compare.css";

interface CompareDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** Two states of the file on show side by side: earlier and now, or with two networks. */
export default function CompareDialog({ isOpen, close }: CompareDialogProps) {
  return (
    <Dialog title="Compare" look="compare" isOpen={isOpen} close={close}>
      <Compared />
    </Dialog>
  );
}

interface Chosen {
  readonly before: string;
  readonly after: string;
}

function Compared() {
  const history = useSession((state) => state.history);
  const sides = useMemo(() => sidesOf(history), [history]);
  const [chosen, choose] = useState<Chosen>(() => firstChoice(sides));
  const [now] = sides;
  const sideOf = (id: string) => sides.find((side) => side.id === id) ?? now;
  const [before, after] = [sideOf(chosen.before), sideOf(chosen.after)];
  const comparison = useMemo(
    () => before && after && compare(before.workspace, after.workspace),
    [before, after],
  );
  const options = sides.map(({ id, words }) => ({ value: id, words }));
  return (
    <div className="dialog-body">
      <div className="compare-sides">
        <SelectField
          label="Compare"
          name="compare.before"
          value={chosen.before}
          options={options}
          choose={(id) => choose({ ...chosen, before: id })}
        />
        <SelectField
          label="with"
          name="compare.after"
          value={chosen.after}
          options={options}
          choose={(id) => choose({ ...chosen, after: id })}
        />
        <button
          type="button"
          className="button"
          onClick={() => choose({ before: chosen.after, after: chosen.before })}
        >
          Swap sides
        </button>
      </div>
      {before && after && comparison && (
        <ComparisonView comparison={comparison} before={before.words} after={after.words} />
      )}
    </div>
  );
}

/** What is asked first: what the last change did; without one, what the other of the two large choices would do. */
function firstChoice(sides: readonly Side[]): Chosen {
  if (sides.some(({ id }) => id === "before")) return { before: "before", after: "now" };
  const other = sides.find(
    ({ id, workspace }) =>
      (id === "host" || id === "private") && workspace.files[workspace.active] !== textOf(sides[0]),
  );
  return { before: "now", after: other?.id ?? "now" };
}

function textOf(side: Side | undefined): string | undefined {
  return side?.workspace.files[side.workspace.active];
}
