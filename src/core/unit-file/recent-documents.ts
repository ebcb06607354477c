import type { UnitDocument } from "./document.ts";

/**
 * Who changes a text, who shows it and who compares it with the one before ask one after the other. Of long files a few
 * more would cost time: an engine that cleans up moves all lines that are still held.
 */
const recent = new Map<string, UnitDocument>();

const mostRecent = 4;

/** The document of this text, when it was asked for lately. */
export function knownDocument(text: string): UnitDocument | undefined {
  return recent.get(text);
}

/** The documents asked for lately, the last one first. */
export function recentDocuments(): readonly UnitDocument[] {
  return [...recent.values()].toReversed();
}

/** Keeps a document for those who ask for its text next, and gives it. */
export function keepDocument(document: UnitDocument): UnitDocument {
  recent.delete(document.text);
  recent.set(document.text, document);
  const [oldest] = recent.size > mostRecent ? recent.keys() : [];
  if (oldest !== undefined) recent.delete(oldest);
  return document;
}
