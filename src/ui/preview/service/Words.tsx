import { Shown } from "../../parts/Shown.tsx";
import { mostDrawn } from "../most-drawn.ts";

/** Words that stay whole at the end of a line as long as they are shorter than it: no option is cut at its dashes. */
export function Words({ text }: { readonly text: string }) {
  const words = text.split(/(?<= )(?=\S)/);
  if (words.length > mostDrawn) return <Shown text={text} />;
  return words.map((word, index) => (
    // Words have no identity of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <span key={index} className="word">
      <Shown text={word} />
    </span>
  ));
}
