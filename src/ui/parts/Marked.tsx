/** A text in which what stands between backticks is code. */
export function Marked({ text }: { readonly text: string }) {
  return text.split("`").map((part, index) =>
    // The parts have no identity of their own: each second one is code.
    // oxlint-disable-next-line react/no-array-index-key
    index % 2 === 1 ? <code key={index}>{part}</code> : <span key={index}>{part}</span>,
  );
}
