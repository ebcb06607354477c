import type { FileExposure } from "../../../core/surroundings/exposure-of-file.ts";

/** What else holds: each sentence says itself when it was not measured. */
export function ExposureNotes({ exposure }: { readonly exposure: FileExposure }) {
  const { hints, notes } = exposure;
  if (hints.length + notes.length === 0) return null;
  return (
    <ul className="exposure-notes">
      {hints.map((hint) => (
        <li key={hint}>{hint}</li>
      ))}
      {notes.map(({ sentence, source }) => (
        <li key={sentence}>
          {sentence}
          {source !== undefined && <small> Not measured; stated in {source}.</small>}
        </li>
      ))}
    </ul>
  );
}
