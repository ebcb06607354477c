import { useChange } from "../session/use-change.ts";

/** More changes at once are told by their number: nobody reads a wall. */
const most = 2;

/** The last change in words: “1 change: Network private → host”. */
export default function ChangeWords() {
  const changes = useChange();
  const more = changes.length - most;
  return (
    <>
      <strong>
        <span className="dot" aria-hidden="true" />
        {changes.length === 1 ? "1 change:" : `${changes.length} changes:`}
      </strong>
      <span>
        {changes.length === 0 ? "no value of this file" : changes.slice(0, most).join(" · ")}
        {more > 0 && ` · and ${more} more`}
      </span>
    </>
  );
}
