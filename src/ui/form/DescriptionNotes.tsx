import { expansionNotes } from "../../core/settings/values/expansion.ts";

/** What systemd makes of the `%` in a description. */
export default function DescriptionNotes({ value }: { readonly value: string }) {
  return expansionNotes(value, "description").map(({ from, text, outcome, means, literal }) => (
    <p key={from} className="hint">
      <code>{text}</code> {outcome === "replaced" ? `is ${means}.` : means}
      {outcome !== "halved" && (
        <>
          {" "}
          Write <code>{literal}</code> for the characters themselves.
        </>
      )}
    </p>
  ));
}
