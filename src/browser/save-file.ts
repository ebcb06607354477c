/** Saves a text as a file with exactly these bytes (UTF-8) under this name, as a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this task; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
