import { controlLines, linkedLines } from "../../core/workspace/places/control-lines.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { Finding } from "../../core/checks/model/finding.ts";
import { lineMarks } from "../../state/line-marks.ts";
import { movedInEditor } from "../editor/events.ts";
import { goToLine } from "./go-to-line.ts";
import { lineOfFinding } from "./line-of-finding.ts";
import { showInside } from "./show-inside.ts";

/** What stands for lines of the file: the file’s own lines, what became of them, the controls of the form. */
const linked = "[data-line], [data-lines], [name]";

/** What is known of the file stands for the line that it is about. */
const finding = ".findings > .finding";

/** The text editor says so in which of its lines the pointer or the cursor is; what of it is lit it is told. */
const editor = "[data-at-line]";

/** A control and what belongs to it: to point at its label is to point at it. */
const fields = "fieldset[name], .choice, .field, .switch";

/** Tokens as in `data-lines`: see `lineTokens` in `core/service-view/origin.ts`. */
type Tokens = readonly string[];

const nothing: Tokens = [];

interface Source {
  readonly tokens: Tokens;
  readonly control?: HTMLElement;
}

/**
 * Shows what belongs together: what the pointer or the focus is on, and everywhere else on the page what has a line of
 * the file in common with it, gets `data-lit`. React does not know of it, so that nothing is drawn again.
 */
export class LightUp {
  readonly #page: HTMLElement;
  readonly #listening = new AbortController();
  #document: UnitDocument | undefined;
  #findings: readonly Finding[] = [];
  /** Counted when it is first asked for. */
  #linkedLines: ReadonlyMap<number, number> | undefined;
  #pointed: Element | undefined;
  /** What is lit; undefined while that is not known. */
  #lit: string | undefined = "";

  constructor(page: HTMLElement) {
    this.#page = page;
    const { signal } = this.#listening;
    page.addEventListener("pointerover", ({ target }) => this.#point(target), { signal });
    page.addEventListener("pointerleave", () => this.#point(null), { signal });
    page.addEventListener("click", ({ target }) => this.#leadFrom(target), { signal });
    page.addEventListener("focusin", () => this.#follow(), { signal });
    page.addEventListener(movedInEditor, ({ target }) => this.#point(target), { signal });
    // The focus is still on its way when it leaves.
    page.addEventListener("focusout", () => queueMicrotask(() => this.#show()), { signal });
  }

  /** To be called whenever the file, or what shows it, has changed. */
  refresh(document: UnitDocument, findings: readonly Finding[]): void {
    this.#document = document;
    this.#findings = findings;
    this.#linkedLines = undefined;
    this.#lit = undefined;
    this.#show();
  }

  stop(): void {
    this.#listening.abort();
  }

  #point(target: EventTarget | null): void {
    this.#pointed = target instanceof Element ? target : undefined;
    const entry = this.#pointed?.closest(finding);
    entry?.toggleAttribute("data-leads", this.#lineOfFinding(entry) !== undefined);
    this.#show();
  }

  /** The focus counts until the pointer goes on; the file follows it, and never the pointer. */
  #follow(): void {
    this.#pointed = undefined;
    this.#show();
    const line = this.#page.querySelector<HTMLElement>("[data-line][data-lit]");
    const area = line?.closest("section");
    if (line && area) showInside(area, line);
  }

  /** The words of a finding lead to its line; for the keyboard the file follows the focus on its buttons and links. */
  #leadFrom(target: EventTarget | null): void {
    const title = target instanceof Element ? target.closest(".title") : null;
    const line = this.#lineOfFinding(title?.closest(finding));
    if (line !== undefined) goToLine(line);
  }

  #lineOfFinding(entry: Element | null | undefined): number | undefined {
    return entry && this.#document ? lineOfFinding(entry, this.#findings, this.#document) : undefined;
  }

  #show(): void {
    const pointed = this.#sourceAt(this.#pointed);
    const source =
      pointed.tokens.length > 0 ? pointed : this.#sourceAt(this.#page.ownerDocument.activeElement);
    const { tokens, control } = source;
    const key = [control?.getAttribute("name"), ...tokens].join(" ");
    if (key === this.#lit) return;
    this.#lit = key;
    for (const element of this.#page.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
    const lines = tokens.length === 0 ? [] : this.#linesOf(tokens);
    for (const element of this.#among(tokens, lines)) light(element, control);
    lineMarks.setState({ lit: lines });
  }

  /** Only what can be meant is looked at: a file may have thousands of lines. */
  *#among(tokens: Tokens, lines: readonly number[]) {
    if (tokens.length === 0) return;
    for (const line of lines) yield* this.#page.querySelectorAll<HTMLElement>(`[data-line="${line}"]`);
    for (const element of this.#page.querySelectorAll<HTMLElement>("[data-lines], [name]"))
      if (this.#tokensOf(element).some((token) => tokens.includes(token))) yield element;
  }

  #linesOf(tokens: Tokens): readonly number[] {
    return [...this.#lines].flatMap(([line, first]) => (tokens.includes(String(first)) ? [line] : []));
  }

  get #lines(): ReadonlyMap<number, number> {
    this.#linkedLines ??= this.#document ? linkedLines(this.#document) : new Map<number, number>();
    return this.#linkedLines;
  }

  /** What an element stands for, and the control that it belongs to, if any. */
  #sourceAt(element: Element | null | undefined): Source {
    if (!element?.isConnected) return { tokens: nothing };
    const field = element.closest(fields);
    const control = field?.matches("[name]") ? field : field?.querySelector("[name]");
    const found = control ?? element.closest(`${linked}, ${editor}, ${finding}`);
    if (!(found instanceof HTMLElement)) return { tokens: nothing };
    const tokens = this.#tokensOf(found);
    return found.hasAttribute("name") ? { tokens, control: found } : { tokens };
  }

  #tokensOf(element: HTMLElement): Tokens {
    const { lines, line, atLine } = element.dataset;
    if (lines !== undefined) return lines.split(" ");
    const lineNumber = line ?? atLine ?? this.#lineOfFinding(element.closest(finding));
    if (lineNumber !== undefined) {
      const first = this.#lines.get(Number(lineNumber));
      return first === undefined ? nothing : [String(first)];
    }
    const name = element.getAttribute("name");
    return this.#document && name !== null ? controlLines(this.#document, name).map(String) : nothing;
  }
}

/**
 * Marks what shows the element: a row of fields as a whole, of choices the one that holds, with its words. The control
 * that is pointed at, or has the focus, shows that already.
 */
function light(element: HTMLElement, source: HTMLElement | undefined): void {
  const row = element.closest("fieldset[name]");
  if (row !== null && row !== element) return;
  const isChoice = element instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(element.type);
  const part = isChoice ? (element.closest("label") ?? element) : element;
  const holds = !isChoice || element.type === "checkbox" || element.checked;
  if (holds && !(source && part.contains(source))) part.setAttribute("data-lit", "");
}
