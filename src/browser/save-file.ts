/** Saves a text (as UTF-8) or bytes as a file under this name, as a download. */
export function saveFile(name: string, text: string | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this task; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
