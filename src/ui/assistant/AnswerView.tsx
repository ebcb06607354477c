import type { Verdict, Accepted } from "../../core/assistant/model/answer.ts";
import type { Consideration } from "../../core/assistant/consider.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { EvidenceLink } from "../evidence/EvidenceLink.tsx";
import { Icon } from "../parts/Icon.tsx";
import { ElsewhereSteps } from "./ElsewhereSteps.tsx";

const verdicts: Readonly<Record<Verdict, string>> = {
  private: "No: a network of its own is enough.",
  lines: "No: these lines are enough.",
  elsewhere: "No: host networking would not help.",
  host: "Yes, and this is what you accept.",
};

interface AnswerViewProps {
  readonly considered: Consideration;
  readonly showEvidence: ShowEvidence;
}

/** The answer: whether host is needed, why, what is written, what to do elsewhere and what comes with it. */
export function AnswerView({ considered: { answer, files, givesWay }, showEvidence }: AnswerViewProps) {
  const { verdict, because, evidence, notes, accepts, elsewhere } = answer;
  const isMeasured = evidence.some(({ kind }) => kind === "cells");
  return (
    <div className="answer" data-verdict={verdict}>
      <p className="decision" aria-live="polite">
        <Icon name={verdict === "host" ? "warning" : "check"} />
        {verdicts[verdict]}
      </p>
      <p>
        {because}{" "}
        <EvidenceLink
          words={isMeasured ? "How this was measured" : "Not measured: what says so"}
          about={verdicts[verdict]}
          show={() => showEvidence({ title: verdicts[verdict], sentences: [because], evidence })}
        />
      </p>
      {files.map(({ name, isNew, text }) => (
        <div key={name} className="written">
          <h4>
            <code>{name}</code> {isNew && <span className="badge">new file</span>}
          </h4>
          <pre>{text}</pre>
        </div>
      ))}
      {givesWay.length > 0 && (
        <p className="hint">
          Gives way:{" "}
          {givesWay.map((line, index) => (
            // Two lines may say the same.
            // oxlint-disable-next-line react/no-array-index-key
            <code key={`${index} ${line}`}>{line}</code>
          ))}
        </p>
      )}
      <ElsewhereSteps steps={elsewhere} />
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <AcceptedList accepts={accepts} showEvidence={showEvidence} />
    </div>
  );
}

interface AcceptedListProps {
  readonly accepts: readonly Accepted[];
  readonly showEvidence: ShowEvidence;
}

/** What a person accepts with an answer, each with what shows it. */
function AcceptedList({ accepts, showEvidence }: AcceptedListProps) {
  if (accepts.length === 0) return null;
  return (
    <>
      <h4>You accept</h4>
      <ul className="notes">
        {accepts.map(({ sentence, cells }) => (
          <li key={sentence}>
            {sentence}{" "}
            {cells.length === 0 ? (
              <span className="hint">Not measured.</span>
            ) : (
              <EvidenceLink
                about={sentence}
                show={() =>
                  showEvidence({ title: sentence, sentences: [], evidence: [{ kind: "cells", cells }] })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
