/** The ways to the pages beside the editor. */
export function PageLinks() {
  return (
    <span className="learn">
      <a href="#examples">Examples</a>
      <a href="#learn">Learn</a>
    </span>
  );
}
