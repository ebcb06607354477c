import type { Measurement } from "../../core/network/measurement.ts";
import { questionIds } from "../../core/network/questions.ts";
import type { QuestionId, ReachAnswer, ReachAnswers } from "../../core/network/questions.ts";
import { LateDetails } from "../parts/LateDetails.tsx";
import { useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "./evidence.ts";
import { evidenceOf, verdictWords } from "./question-evidence.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

interface Column {
  readonly id: "private" | "host" | "file";
  readonly heading: string;
  readonly measurement: Measurement;
  readonly answers: ReachAnswers;
  readonly isChosen: boolean;
}

interface AnswersProps {
  readonly labelledBy: string;
  readonly showEvidence: ShowEvidence;
}

/** “Can it…”: private beside host, and the file’s own network when it is neither. */
export function Answers({ labelledBy, showEvidence }: AnswersProps) {
  const columns = useColumns();
  const { file } = useAnalysis().answers;
  const essential = questionIds.filter((id) => file[id].essential);
  const more = questionIds.filter((id) => !file[id].essential);
  return (
    <>
      <table className="answers" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Can it…</th>
            {columns.map(({ id, heading, isChosen }) => (
              <th key={id} scope="col" className={cellClass(id, isChosen)}>
                {heading}
                {isChosen && id !== "file" && <span className="hidden-visually"> (this file)</span>}
              </th>
            ))}
          </tr>
        </thead>
        <Rows questions={essential} columns={columns} showEvidence={showEvidence} />
      </table>
      <LateDetails className="more-answers" summary={`${more.length} more answers`}>
        <table className="answers" aria-label="More of what this container can reach">
          <thead className="hidden-visually">
            <tr>
              <th scope="col">Can it…</th>
              {columns.map(({ id, heading }) => (
                <th key={id} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <Rows questions={more} columns={columns} showEvidence={showEvidence} />
        </table>
      </LateDetails>
    </>
  );
}

function useColumns(): readonly Column[] {
  const { network, measured, answers } = useAnalysis();
  const columnOf = (id: Column["id"], heading: string, isChosen: boolean): Column => ({
    id,
    heading,
    measurement: measured[id],
    answers: answers[id],
    isChosen,
  });
  const choices = [
    columnOf("private", "Private", network === "private"),
    columnOf("host", "Host", network === "host"),
  ];
  return network === "other" ? [...choices, columnOf("file", "This file", true)] : choices;
}

const cellClass = (id: Column["id"], isChosen: boolean) =>
  isChosen ? `verdict-column chosen ${id}` : "verdict-column";

interface RowsProps {
  readonly questions: readonly QuestionId[];
  readonly columns: readonly Column[];
  readonly showEvidence: ShowEvidence;
}

function Rows({ questions, columns, showEvidence }: RowsProps) {
  const { file } = useAnalysis().answers;
  return (
    <tbody>
      {questions.map((question) => (
        <tr key={question}>
          <th scope="row">{file[question].asks}</th>
          {columns.map(({ id, heading, measurement, answers, isChosen }) => (
            <td key={id} className={cellClass(id, isChosen)}>
              <Verdict
                answer={answers[question]}
                heading={heading}
                column={id}
                show={() => showEvidence(evidenceOf(answers[question], measurement, heading))}
              />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface VerdictProps {
  readonly answer: ReachAnswer;
  readonly heading: string;
  readonly column: Column["id"];
  readonly show: () => void;
}

function Verdict({ answer, heading, column, show }: VerdictProps) {
  return (
    <button type="button" className={`verdict ${toneOf(answer, column)}`} onClick={show}>
      <span className="word">
        <VerdictIcon verdict={answer.verdict} />
        {verdictWords[answer.verdict]}
      </span>
      {answer.note && <small>{answer.note}</small>}
      <span className="hidden-visually">
        {" "}
        {answer.asks}, {heading}: how this was measured
      </span>
    </button>
  );
}

/** Only where a yes opens something are the answers coloured. */
function toneOf({ verdict, opens }: ReachAnswer, column: Column["id"]): string {
  if (!opens) return "";
  if (verdict === "no") return "safe";
  return verdict === "yes" && column === "host" ? "exposed" : "";
}
