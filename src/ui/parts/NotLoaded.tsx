/** Says that a part of the page did not load, and what can be done. */
export function NotLoaded({ part }: { readonly part: string }) {
  return (
    <p>
      {part} could not be loaded. The rest of the page works, and the file can be saved.{" "}
      <button type="button" className="link" onClick={() => location.reload()}>
        Load the page again
      </button>
    </p>
  );
}
