/** Puts a text on the clipboard. Gives false when the browser refuses, so that the page can say so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return (await import("./copy-by-event.ts")).copyByEvent(text);
  }
}
