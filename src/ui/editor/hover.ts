import { activateHover, closeHoverTooltips, hasHoverTooltips, hoverTooltip, keymap } from "@codemirror/view";
import type { EditorView } from "@codemirror/view";
import type { Extension, Transaction } from "@codemirror/state";
import { documentationAt } from "../../core/completion/documentation.ts";
import type { Documentation } from "../../core/completion/documentation.ts";
import type { Session } from "../../state/session.ts";
import { element } from "./element.ts";
import { placeInText, rangeInEditor } from "./line-endings.ts";
import { currentFile } from "./shown-file.ts";

/** Tells of the key or the part of a value under the pointer, or with Ctrl+I at the cursor, what it means. */
export function documentation({ store }: Session): Extension {
  const tooltip = hoverTooltip((view, place) => {
    const file = currentFile(view.state);
    const { workspace } = store.getState().history.present;
    const found = file && documentationAt(file.document, placeInText(file.returns, place), workspace);
    if (file === undefined || found === undefined) return null;
    const { from, to } = rangeInEditor(file.returns, found);
    return { pos: from, end: to, above: true, create: () => ({ dom: draw(found) }) };
  });
  const show = (view: EditorView) => {
    activateHover(view, view.state.selection.main.head, 1, { tooltip, until: goesOn });
    return true;
  };
  return [
    tooltip,
    keymap.of([
      { key: "Mod-i", run: show, preventDefault: true },
      { key: "Escape", run: close },
    ]),
  ];
}

function goesOn({ docChanged, selection }: Transaction): boolean {
  return docChanged || selection !== undefined;
}

function close(view: EditorView): boolean {
  if (!hasHoverTooltips(view.state)) return false;
  view.dispatch({ effects: closeHoverTooltips });
  return true;
}

/** The documentation as a small text. */
function draw({ title, sentences, becomes, example, manual }: Documentation): HTMLElement {
  const box = element("div", { className: "documentation" }, element("strong", {}, title));
  for (const sentence of sentences) box.append(element("p", {}, sentence));
  if (becomes !== undefined) box.append(withCode("Becomes", becomes));
  if (example !== undefined && becomes === undefined) box.append(withCode("Such as", example));
  if (manual !== undefined) box.append(link("Manual", manual));
  return box;
}

function withCode(words: string, code: string): HTMLElement {
  return element("p", {}, `${words} `, element("code", {}, code));
}

function link(words: string, href: string): HTMLElement {
  return element("p", {}, element("a", { href, target: "_blank", rel: "noreferrer" }, words));
}
