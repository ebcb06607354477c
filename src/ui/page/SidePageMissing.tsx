import { NotLoaded } from "../parts/NotLoaded.tsx";
import { DownloadButton } from "../session/DownloadButton.tsx";

/** Stands in place of a page beside the workspace that did not load: the ways out, and the file. */
export function SidePageMissing() {
  return (
    <main className="page" id="main">
      <section className="card" role="alert">
        <NotLoaded part="This part" />
        <p className="below">
          <button type="button" className="button" onClick={() => (location.hash = "")}>
            Back to the file
          </button>{" "}
          <DownloadButton className="button" />
        </p>
      </section>
    </main>
  );
}
