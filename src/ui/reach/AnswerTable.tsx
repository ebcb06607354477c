import type { Measurement } from "../../core/network/measurement/measurement.ts";
import type { ReachAnswer } from "../../core/network/reach/reach-question.ts";
import { moveByArrows } from "./arrows.ts";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { showAnswer } from "./show-answer.ts";
import { verdictWords } from "./verdict-words.ts";
import { VerdictIcon } from "./VerdictIcon.tsx";

export interface Column {
  /** Whose answers it shows: those of the network that is chosen are those of the file. */
  readonly id: "private" | "host" | "file";
  /** Which network it is about. */
  readonly tone: "private" | "host" | "file";
  readonly heading: string;
  readonly measurement: Measurement;
}

interface AnswerTableProps<Question extends string> {
  /** The heading of the first table; the one under “more” has a name of its own. */
  readonly labelledBy?: string;
  readonly label?: string;
  readonly questions: readonly Question[];
  readonly columns: readonly Column[];
  readonly answerOf: (question: Question, column: Column) => ReachAnswer;
  readonly showEvidence: ShowEvidence;
}

/** A table of questions and of what answers them in each column. Each row is one stop of the Tab key. */
export function AnswerTable<Question extends string>({
  labelledBy,
  label,
  questions,
  columns,
  answerOf,
  showEvidence,
}: AnswerTableProps<Question>) {
  return (
    <table
      className={columns.length > 2 ? "answers wide" : "answers"}
      aria-labelledby={labelledBy}
      aria-label={label}
    >
      <thead className={label && "hidden-visually"}>
        <tr>
          <th scope="col">Can it…</th>
          {columns.map((column) => (
            <th key={column.tone} scope="col" className={cellClass(column)}>
              {column.heading}
              {column.id === "file" && column.tone !== "file" && (
                <span className="hidden-visually"> (this file)</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => {
          const answers = columns.map((column) => ({ column, answer: answerOf(question, column) }));
          return (
            <tr key={question}>
              <th scope="row">{answers[0]?.answer.asks}</th>
              {answers.map(({ column, answer }) => (
                <td key={column.tone} className={cellClass(column)}>
                  <Verdict
                    answer={answer}
                    column={column}
                    show={() => showAnswer(showEvidence, answer, column.measurement, column.heading)}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const cellClass = ({ id, tone }: Column) =>
  id === "file" ? `verdict-column chosen ${tone}` : "verdict-column";

interface VerdictProps {
  readonly answer: ReachAnswer;
  readonly column: Column;
  readonly show: () => void;
}

function Verdict({ answer, column, show }: VerdictProps) {
  const { verdict, note, asks, source } = answer;
  const isStated = source !== undefined && verdict !== "unknown";
  return (
    <button
      type="button"
      className={`verdict ${toneOf(answer, column)}`}
      tabIndex={column.id === "file" ? 0 : -1}
      onClick={show}
      onKeyDown={moveByArrows}
    >
      <span className="word">
        <VerdictIcon verdict={verdict} />
        {verdictWords[verdict]}
      </span>
      {note && <small>{breakable(note)}</small>}
      {isStated && <small className="stated">not measured; stated in {source}</small>}
      <span className="hidden-visually">
        {" "}
        {asks}, {column.heading}: how this {isStated ? "is known" : "was measured"}
      </span>
    </button>
  );
}

/** A long name of a host breaks after its dots. */
const breakable = (note: string) =>
  note.split(".").map((part, index) => (index === 0 ? part : [".", <wbr key={part} />, part]));

/** Only where a yes opens something, and it was measured, are the answers coloured. */
function toneOf({ verdict, opens, source }: ReachAnswer, { tone }: Column): string {
  if (!opens || source !== undefined) return "";
  if (verdict === "no") return "safe";
  return verdict === "yes" && tone === "host" ? "exposed" : "";
}
