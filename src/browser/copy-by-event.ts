/**
 * Puts a text on the clipboard the old way, at a click: over plain HTTP browsers know no other. Gives false when the
 * browser refuses.
 */
export function copyByEvent(text: string): boolean {
  const copy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // Before the text editor, which would copy what is selected in it.
  addEventListener("copy", copy, true);
  try {
    return document.execCommand("copy");
  } finally {
    removeEventListener("copy", copy, true);
  }
}
