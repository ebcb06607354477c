import { saveFile } from "../../browser/save-file.ts";
import { useActions, useSession } from "../session/session.tsx";
import "./notice.css";

/** A link can ask for hundreds of things in vain. */
const most = 20;

/** Tells what could not be done with a link, a draft or a file, until it is put away. */
export default function Notice() {
  const notice = useSession((state) => state.notice);
  const { dismissNotice } = useActions();
  if (!notice) return null;
  const { rescue } = notice;
  const more = notice.sentences.length - most;
  return (
    <section className="notice" aria-label="Notice" role="alert">
      <ul>
        {notice.sentences.slice(0, most).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {more > 0 && <li>And {more} more like these.</li>}
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
