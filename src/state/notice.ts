import { mostFiles } from "../core/workspace/workspace.ts";

/** Something to tell that is not about the text: what a link asked for in vain, a file that can’t be read. */
export interface Notice {
  readonly sentences: readonly string[];
  /** A text that would be lost otherwise and can be saved from the notice. */
  readonly rescue?: { readonly fileName: string; readonly text: string };
}

/** Adds to what is told already, so that nothing that can still be rescued is covered. */
export function toldAlso(told: Notice | undefined, { sentences, rescue }: Notice): Notice {
  const kept = told?.rescue ?? rescue;
  const all = [...new Set([...(told?.sentences ?? []), ...sentences])];
  return { sentences: all, ...(kept && { rescue: kept }) };
}

/** Said where a step would make more files than a draft holds: a reload would lose them. */
export const tooManyFiles: Notice = {
  sentences: [`Nothing was added: more than ${mostFiles} files are too many.`],
};
