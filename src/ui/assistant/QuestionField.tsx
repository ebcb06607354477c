import { useId } from "react";
import { chosen, problemOf } from "../../core/assistant/model/question.ts";
import type { Choice, Given, Question, TextQuestion } from "../../core/assistant/model/question.ts";
import { TextInput } from "../parts/TextInput.tsx";

interface QuestionFieldProps<Asked extends Question> {
  readonly question: Asked;
  readonly given: Given;
  readonly give: (value: string) => void;
}

/** A question with its answer so far, or its default. */
export function QuestionField({ question, ...props }: QuestionFieldProps<Question>) {
  return question.kind === "choice" ? (
    <ChoiceField question={question} {...props} />
  ) : (
    <TextQuestionField question={question} {...props} />
  );
}

function ChoiceField({ question, given, give }: QuestionFieldProps<Choice>) {
  const group = useId();
  const answer = chosen(question, given);
  return (
    <fieldset className="question">
      <legend className="label">{question.label}</legend>
      {question.options.map(({ value, words }) => (
        <label key={value} className="option">
          <input
            type="radio"
            name={group}
            value={value}
            checked={value === answer}
            onChange={() => give(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function TextQuestionField({ question, given, give }: QuestionFieldProps<TextQuestion>) {
  const hint = useId();
  const problem = problemOf(question, given);
  return (
    <TextInput
      label={question.label}
      name={`assistant.${question.id}`}
      value={given[question.id] ?? question.example}
      placeholder={question.example}
      invalid={problem !== undefined}
      describedBy={hint}
      change={give}
    >
      <p id={hint} className={problem === undefined ? "hint" : "problem"}>
        {problem ?? question.hint}
      </p>
    </TextInput>
  );
}
