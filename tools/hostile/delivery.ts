/** A file as it lies on a disk: its name may be anything, and so may its bytes. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** How something hostile comes to the page. */
export type Delivery =
  /** What stands behind the path of the address: from its `?` on, and from its `#` on. */
  | { readonly by: "address"; readonly search: string; readonly hash: string }
  /** What stands behind the `#` of the address. */
  | { readonly by: "link"; readonly fragment: string }
  /** Files that are opened or dropped, or that lie in a directory which is checked. */
  | { readonly by: "files"; readonly files: readonly HostileFile[] }
  /** What lies in the storage of the browser when the page is opened: names and texts. */
  | { readonly by: "storage"; readonly items: readonly (readonly [string, string])[] }
  /** A page that shows this one in a frame, and sends it messages: JSON. */
  | { readonly by: "frame"; readonly address: string; readonly messages: readonly string[] };

/** A file with this text. */
export function textFile(name: string, text: string): HostileFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** How long a delivery is, in bytes or characters. */
export function sizeOf(delivery: Delivery): number {
  switch (delivery.by) {
    case "address":
      return delivery.search.length + delivery.hash.length;
    case "link":
      return delivery.fragment.length;
    case "files":
      return delivery.files.reduce((sum, { name, bytes }) => sum + name.length + bytes.length, 0);
    case "storage":
      return delivery.items.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    case "frame":
      return delivery.messages.reduce((sum, message) => sum + message.length, delivery.address.length);
  }
}

const longestShown = 3000;

/** A delivery as a person can read it and type it again: bytes that are no text in base64. */
export function shown(delivery: Delivery): string {
  const files =
    delivery.by === "files"
      ? { files: delivery.files.map(({ name, bytes }) => ({ name, ...readable(bytes) })) }
      : {};
  const text = visible(JSON.stringify({ ...delivery, ...files }));
  const half = longestShown / 2;
  return text.length <= longestShown
    ? text
    : `${text.slice(0, half)} … ${text.length - longestShown} more … ${text.slice(-half)}`;
}

function readable(bytes: Uint8Array): { readonly text: string } | { readonly base64: string } {
  const buffer = Buffer.from(bytes);
  const text = buffer.toString("utf8");
  return Buffer.from(text).equals(buffer) ? { text } : { base64: buffer.toString("base64") };
}

/** What a terminal would not show as it is, as JSON writes it. */
function visible(text: string): string {
  return text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
