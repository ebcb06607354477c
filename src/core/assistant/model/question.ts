/** What a person gave as answers: by the id of the question. What is missing has its default. */
export type Given = Readonly<Record<string, string>>;

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly words: string;
}

/** A short question with a few answers, the first of which is the default. */
export interface Choice<Value extends string = string> {
  readonly kind: "choice";
  readonly id: string;
  readonly label: string;
  readonly options: readonly [Option<Value>, ...Option<Value>[]];
}

/** A line of text that holds an example to begin with. */
export interface TextQuestion {
  readonly kind: "text";
  readonly id: string;
  readonly label: string;
  readonly example: string;
  readonly hint?: string;
  /** Why a text can’t be used; undefined when it can. */
  readonly problem: (text: string) => string | undefined;
}

export type Question = Choice | TextQuestion;

/** The answer to a choice: what was given, if it is on offer, else the default. */
export function chosen<Value extends string>({ id, options }: Choice<Value>, given: Given): Value {
  return (options.find(({ value }) => value === given[id]) ?? options[0]).value;
}

/** The text of a field: what was typed, or its example. */
export function typed({ id, example }: TextQuestion, given: Given): string {
  return (given[id] ?? example).trim();
}

/** Why the answer to a question can’t be used; undefined when it can. */
export function problemOf(question: Question, given: Given): string | undefined {
  return question.kind === "text" ? question.problem(typed(question, given)) : undefined;
}

/** A question between two answers. */
export function yesOrNo(id: string, label: string, yes: string, no: string): Choice<"yes" | "no"> {
  return {
    kind: "choice",
    id,
    label,
    options: [
      { value: "no", words: no },
      { value: "yes", words: yes },
    ],
  };
}

/** The same choice with this answer as its default. */
export function beginningWith<Value extends string>(first: Value, choice: Choice<Value>): Choice<Value> {
  const option = choice.options.find(({ value }) => value === first);
  if (option === undefined) return choice;
  return { ...choice, options: [option, ...choice.options.filter((other) => other !== option)] };
}
