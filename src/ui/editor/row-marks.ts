import { RangeSet, StateEffect, StateField } from "@codemirror/state";
import type { EditorState, Range } from "@codemirror/state";
import { Decoration, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";
import { keepEqual } from "../../core/workspace/analysis/keep-equal.ts";
import type { LineMarks } from "../../state/line-marks.ts";
import { shownFile } from "./shown-file.ts";

/** Tells the editor which lines belong to what is pointed at elsewhere, and which have no effect. */
const markLines = StateEffect.define<LineMarks>();

interface RowMarks {
  readonly told: LineMarks;
  readonly lines: RangeSet<Decoration>;
  readonly numbers: RangeSet<GutterMarker>;
}

const none: RowMarks = { told: { lit: [], idle: [] }, lines: RangeSet.empty, numbers: RangeSet.empty };

/** Marks whole lines, with their numbers: those of the last change, those lit up, those without effect. */
export const rowMarks = StateField.define<RowMarks>({
  create: () => none,
  update(marks, { effects, state, startState, changes, docChanged }) {
    const told = effects.findLast((effect) => effect.is(markLines))?.value ?? marks.told;
    if (told !== marks.told || state.field(shownFile)?.file !== startState.field(shownFile, false)?.file)
      return draw(told, state);
    if (!docChanged) return marks;
    return { told, lines: marks.lines.map(changes), numbers: marks.numbers.map(changes) };
  },
  provide: (field) => [
    EditorView.decorations.from(field, ({ lines }) => lines),
    gutterLineClass.from(field, ({ numbers }) => numbers),
  ],
});

/** Marks these rows, unless they are marked: most keys change nothing in them. */
export function markRows(view: EditorView, marks: LineMarks): void {
  const { told } = view.state.field(rowMarks);
  if (keepEqual(told, marks) !== told) view.dispatch({ effects: markLines.of(marks) });
}

function draw(told: LineMarks, state: EditorState): RowMarks {
  const lines: Range<Decoration>[] = [];
  const numbers: Range<GutterMarker>[] = [];
  const mark = (line: number, row: Row) => {
    if (line < 1 || line > state.doc.lines) return;
    const { from } = state.doc.line(line);
    lines.push(row.line.range(from));
    numbers.push(row.number.range(from));
  };
  const changed = state.field(shownFile)?.file.changed ?? new Set();
  for (const line of changed) mark(line, rows.changed);
  for (const line of told.lit) if (!changed.has(line)) mark(line, rows.lit);
  for (const { line, why } of told.idle) mark(line, rowWith("idle", { title: `No effect. ${why}` }));
  return { told, lines: RangeSet.of(lines, true), numbers: RangeSet.of(numbers, true) };
}

interface Row {
  readonly line: Decoration;
  readonly number: GutterMarker;
}

class NumberMarker extends GutterMarker {
  override readonly elementClass: string;

  constructor(elementClass: string) {
    super();
    this.elementClass = elementClass;
  }
}

function rowWith(name: string, attributes: Readonly<Record<string, string>> = {}): Row {
  return { line: Decoration.line({ class: name, attributes }), number: new NumberMarker(name) };
}

const rows = { changed: rowWith("changed"), lit: rowWith("lit") };
