/** The ways to the pages beside the editor. */
export function PageLinks() {
  return (
    <nav className="learn" aria-label="Other pages">
      <a href="#examples">Examples</a>
      <a href="#learn">Learn</a>
    </nav>
  );
}
