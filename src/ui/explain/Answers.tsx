import type { Measurement } from "../../core/network/measurement.ts";
import { reachQuestions } from "../../core/network/questions.ts";
import type { ReachAnswer, ReachQuestion } from "../../core/network/questions.ts";
import { useAnalysis } from "../app/session.tsx";
import type { ShowEvidence } from "./evidence.ts";
import { evidenceOf, verdictWords } from "./question-evidence.ts";
import { Icon } from "../parts/Icon.tsx";

interface Column {
  readonly id: "private" | "host" | "file";
  readonly heading: string;
  readonly measurement: Measurement;
  readonly isChosen: boolean;
}

interface AnswersProps {
  readonly labelledBy: string;
  readonly showEvidence: ShowEvidence;
}

/** “Can it…”: private beside host, and the file’s own network when it is neither. */
export function Answers({ labelledBy, showEvidence }: AnswersProps) {
  const columns = useColumns();
  const essential = reachQuestions.filter((question) => question.essential);
  const more = reachQuestions.filter((question) => !question.essential);
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
      <details className="more-answers">
        <summary>{more.length} more answers</summary>
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
      </details>
    </>
  );
}

function useColumns(): readonly Column[] {
  const { mode, measured, target } = useAnalysis();
  const chosen = mode.kind === "unset" ? (target.scope === "qm" ? "host" : "private") : mode.kind;
  const isOther = chosen !== "private" && chosen !== "host";
  return [
    { id: "private", heading: "Private", measurement: measured.private, isChosen: chosen === "private" },
    { id: "host", heading: "Host", measurement: measured.host, isChosen: chosen === "host" },
    ...(isOther
      ? ([{ id: "file", heading: "This file", measurement: measured.file, isChosen: true }] as const)
      : []),
  ];
}

const cellClass = (id: Column["id"], isChosen: boolean) =>
  isChosen ? `verdict-column chosen ${id}` : "verdict-column";

interface RowsProps {
  readonly questions: readonly ReachQuestion[];
  readonly columns: readonly Column[];
  readonly showEvidence: ShowEvidence;
}

function Rows({ questions, columns, showEvidence }: RowsProps) {
  return (
    <tbody>
      {questions.map((question) => (
        <tr key={question.id}>
          <th scope="row">{question.asks}</th>
          {columns.map(({ id, heading, measurement, isChosen }) => (
            <td key={id} className={cellClass(id, isChosen)}>
              <Verdict
                answer={question.answer(measurement)}
                hidden={`${question.asks}, ${heading}: how this was measured`}
                isDangerous={question.id !== "local-network" && question.id !== "internet"}
                column={id}
                show={() => showEvidence(evidenceOf(question, measurement, heading))}
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
  readonly hidden: string;
  /** A yes to reaching the internet is no news; a yes to most other questions opens something. */
  readonly isDangerous: boolean;
  readonly column: Column["id"];
  readonly show: () => void;
}

function Verdict({ answer, hidden, isDangerous, column, show }: VerdictProps) {
  const icon = answer.verdict === "no" ? "cross" : answer.verdict === "unknown" ? "minus" : "check";
  return (
    <button type="button" className={`verdict ${toneOf(answer.verdict, isDangerous, column)}`} onClick={show}>
      <span className="word">
        <Icon name={icon} />
        {verdictWords[answer.verdict]}
      </span>
      {answer.note && <small>{answer.note}</small>}
      <span className="hidden-visually"> {hidden}</span>
    </button>
  );
}

function toneOf(verdict: ReachAnswer["verdict"], isDangerous: boolean, column: Column["id"]): string {
  if (!isDangerous) return "";
  if (verdict === "no") return "safe";
  return verdict === "yes" && column === "host" ? "exposed" : "";
}
