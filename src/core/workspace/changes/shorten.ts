const longest = 60;

/** A text of at most 60 characters: what is behind them is cut off and becomes an ellipsis. */
export function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : text;
}
