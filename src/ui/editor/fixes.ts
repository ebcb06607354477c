import { forEachDiagnostic } from "@codemirror/lint";
import type { Diagnostic } from "@codemirror/lint";
import { StateEffect, StateField } from "@codemirror/state";
import type { EditorState, Extension } from "@codemirror/state";
import { closeHoverTooltips, EditorView, keymap, showTooltip } from "@codemirror/view";
import type { Tooltip, TooltipView } from "@codemirror/view";
import { element } from "./element.ts";

interface Place {
  readonly mark: Diagnostic;
  readonly from: number;
  readonly to: number;
}

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update: (tooltip, { effects, docChanged, selection }) => {
    const asked = effects.findLast((effect) => effect.is(show));
    if (asked !== undefined) return asked.value;
    return docChanged || selection !== undefined ? null : tooltip;
  },
  provide: (field) => showTooltip.from(field),
});

/** Ctrl+. (⌘ on a Mac) opens what mends the finding at the cursor, with the focus on the first button. */
export const fixesAtCursor: Extension = [
  shown,
  keymap.of([
    { key: "Mod-.", run: open, preventDefault: true },
    { key: "Escape", run: close },
  ]),
  EditorView.domEventHandlers({ blur: closeWhenLeft }),
];

function open(view: EditorView): boolean {
  const places = findingsAt(view.state);
  const pos = places[0]?.from ?? view.state.selection.main.head;
  const create = () => draw(view, places);
  // What the pointer happens to rest on would be told a second time above it.
  view.dispatch({ effects: [closeHoverTooltips, show.of({ pos, above: false, create })] });
  return true;
}

function close(view: EditorView): boolean {
  if (view.state.field(shown) === null) return false;
  view.dispatch({ effects: show.of(null) });
  return true;
}

/** It goes with the focus: it would cover what a person looks at then. Where that goes is known a moment later. */
function closeWhenLeft(_event: FocusEvent, view: EditorView): void {
  setTimeout(() => {
    if (!view.dom.contains(view.root.activeElement)) close(view);
  });
}

/** The findings that the cursor touches, else those of its line. */
function findingsAt(state: EditorState): readonly Place[] {
  const { from: start, to: end, head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const here: Place[] = [];
  forEachDiagnostic(state, (mark, from, to) => {
    if (from <= Math.max(line.to, end) && to >= Math.min(line.from, start)) here.push({ mark, from, to });
  });
  const touched = here.filter(({ from, to }) => from <= end && to >= start);
  return touched.length > 0 ? touched : here;
}

function draw(view: EditorView, places: readonly Place[]): TooltipView {
  const items = places.length === 0 ? [nothing()] : places.map((place) => drawFinding(view, place));
  const dom = element("ul", { className: "cm-tooltip-lint" }, ...items);
  const buttons = [...dom.querySelectorAll("button")];
  dom.addEventListener("keydown", (event) => move(event, view, buttons));
  dom.addEventListener("focusout", (event) => closeWhenLeft(event, view));
  return { dom, mount: () => buttons[0]?.focus({ preventScroll: true }) };
}

function nothing(): HTMLElement {
  return element("li", { className: "cm-diagnostic", role: "status" }, "Nothing is found on this line.");
}

function drawFinding(view: EditorView, { mark, from, to }: Place): HTMLElement {
  const className = `cm-diagnostic cm-diagnostic-${mark.severity}`;
  const item = element("li", { className }, mark.renderMessage?.(view) ?? mark.message);
  for (const { name, apply } of mark.actions ?? []) {
    const button = element("button", { type: "button", className: "cm-diagnosticAction" }, name);
    button.addEventListener("click", () => {
      close(view);
      apply(view, from, to);
    });
    item.append(button);
  }
  return item;
}

/** The arrows go from button to button; Escape leads back to the text. */
function move(event: KeyboardEvent, view: EditorView, buttons: readonly HTMLElement[]): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = buttons.findIndex((button) => button === event.target);
  if (event.key === "Escape") {
    close(view);
    view.focus();
  } else if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
  else return;
  event.preventDefault();
}
