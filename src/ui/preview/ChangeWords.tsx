import { useChange } from "../app/use-change.ts";

/** The last change in words: “1 change: Network private → host”. */
export function ChangeWords() {
  const changes = useChange();
  return (
    <>
      <strong>
        <span className="dot" aria-hidden="true" />
        {changes.length === 1 ? "1 change:" : `${changes.length} changes:`}
      </strong>
      <span>{changes.length === 0 ? "only comments or order" : changes.join(" · ")}</span>
    </>
  );
}
