/** What the cells, or a document, say to a question, with a few words to it. */
export interface ReachVerdict {
  readonly verdict: "yes" | "no" | "partly" | "unknown";
  readonly note?: string;
}
