import { saveFile } from "../../browser/save-file.ts";
import { useActions, useSession } from "./session.tsx";

/** Tells what could not be done with a link, a draft or a file, until it is put away. */
export function Notice() {
  const notice = useSession((state) => state.notice);
  const { dismissNotice } = useActions();
  if (!notice) return null;
  const { rescue } = notice;
  return (
    <section className="notice" aria-label="Notice" role="alert">
      <ul>
        {notice.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {rescue && (
        <button type="button" className="button small" onClick={() => saveFile(rescue.fileName, rescue.text)}>
          Save it as a file
        </button>
      )}
      <button type="button" className="button small" onClick={dismissNotice}>
        Close
      </button>
    </section>
  );
}
