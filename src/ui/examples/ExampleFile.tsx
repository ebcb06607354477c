import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { highlight } from "../editor/highlight-document.ts";

/** A file of an example, coloured as in the editor. */
export function ExampleFile({ name, text }: { readonly name: string; readonly text: string }) {
  const pieces = highlight(parseUnitFile(text), []).flat();
  return (
    <figure className="example-file">
      <figcaption>{name}</figcaption>
      {/* A scrolling area has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>
        <code>
          {pieces.map((piece, index) => (
            // Pieces have no identity of their own: the n-th piece is the n-th piece.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={piece.className}>
              {piece.text}
            </span>
          ))}
        </code>
      </pre>
    </figure>
  );
}
