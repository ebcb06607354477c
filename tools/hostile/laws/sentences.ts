import { hold } from "../found.ts";

const longest = 2000;

/** What is told to a person is short, on one line, and hides nothing of what it names. */
export function holdSentences(sentences: readonly string[]): void {
  for (const sentence of sentences) {
    hold(
      "sentences are short",
      sentence.length <= longest,
      () => `${sentence.slice(0, 100)}… has ${sentence.length} characters`,
    );
    hold("sentences hide nothing", !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(sentence), () =>
      JSON.stringify(sentence),
    );
  }
}
