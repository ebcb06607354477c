import { Fragment } from "react";
import { hiddenMark, markedIn } from "./hidden-mark.ts";

/** A text of a file: characters in it that can’t be seen are drawn as marks. */
export function Shown({ text }: { readonly text: string }) {
  const hidden = markedIn(text);
  if (hidden.length === 0) return text;
  return (
    <>
      {hidden.map(({ from, character }, index) => (
        // They have no identity of their own: the n-th is the n-th.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {text.slice(hidden[index - 1]?.to ?? 0, from)}
          <span {...hiddenMark(character)}>{character}</span>
        </Fragment>
      ))}
      {text.slice(hidden.at(-1)?.to)}
    </>
  );
}
