import type { SecretInFile } from "../../core/share/strip.ts";

interface SecretListProps {
  readonly secrets: readonly SecretInFile[];
  readonly leavesOut: boolean;
  readonly setLeavesOut: (leavesOut: boolean) => void;
}

/** A workspace can hold thousands of them. */
const most = 12;

/** What looks secret in the files, by name and place, and whether it goes along. */
export function SecretList({ secrets, leavesOut, setLeavesOut }: SecretListProps) {
  const more = secrets.length - most;
  const isOne = secrets.length === 1;
  return (
    <div className="share-secrets">
      <p>
        <strong>
          {isOne ? "One value looks" : `${secrets.length} values look`} secret
          {leavesOut
            ? `: the link has a placeholder in ${isOne ? "its" : "their"} place`
            : `: whoever has the link can read ${isOne ? "it" : "them"}`}
          .
        </strong>
      </p>
      <ul>
        {secrets.slice(0, most).map(({ file, secret: { name, lineNumber, from } }) => (
          <li key={`${file} ${from}`}>
            {name} in {file}, line {lineNumber}
          </li>
        ))}
        {more > 0 && <li>And {more} more.</li>}
      </ul>
      <label className="share-check">
        <input
          type="checkbox"
          name="share.leavesOut"
          checked={leavesOut}
          onChange={(event) => setLeavesOut(event.target.checked)}
        />
        Leave out what looks secret
      </label>
    </div>
  );
}
