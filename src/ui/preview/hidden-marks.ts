import { drawHiddenMark, markedIn } from "../parts/hidden-mark.ts";

/** The pieces of a line of the plain file (`BlockLines.tsx`): a text alone each, which React replaces as a whole. */
const pieces = "[data-line] > span";

/**
 * Draws characters that can’t be seen as marks in the plain file, before the frame in which it is drawn is shown. The
 * first screen does without; gives what ends it.
 */
export function markHidden(page: HTMLElement): () => void {
  for (const piece of page.querySelectorAll(pieces)) markPiece(piece);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      markAround(target);
      for (const node of addedNodes) markBelow(node);
    }
  });
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}

/** A text that was changed, or put in place of another, stands in its piece. */
function markAround(target: Node): void {
  const piece = target instanceof Element ? target : target.parentElement;
  if (piece?.matches(pieces) === true) markPiece(piece);
}

function markBelow(node: Node): void {
  if (!(node instanceof Element)) return;
  if (node.matches(pieces)) markPiece(node);
  else for (const piece of node.querySelectorAll(pieces)) markPiece(piece);
}

function markPiece(piece: Element): void {
  const text = piece.textContent ?? "";
  if (piece.childElementCount > 0) return;
  const hidden = markedIn(text);
  if (hidden.length === 0) return;
  const drawn = hidden.flatMap(({ from, character }, index) => [
    text.slice(hidden[index - 1]?.to ?? 0, from),
    drawHiddenMark(character, character),
  ]);
  piece.replaceChildren(...drawn, text.slice(hidden.at(-1)?.to));
}
