import { mayGoWrong } from "../../core/checks/finding.ts";
import type { Finding } from "../../core/checks/finding.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { useAnalysis } from "../app/session.tsx";

/** What may go wrong with a line, at the field that writes it; how to mend it stands in “Why it matters”. */
export function FieldFindings({ line }: { readonly line: TextRange | undefined }) {
  const { findings } = useAnalysis("findings");
  if (line === undefined) return null;
  const here = findings.filter(
    ({ severity, range }) =>
      mayGoWrong(severity) && range !== undefined && range.from >= line.from && range.to <= line.to,
  );
  return <LineFindings findings={here} />;
}

/** The same where the findings of the line are known. */
export function LineFindings({ findings }: { readonly findings: readonly Finding[] }) {
  return findings.map(({ rule, severity, title }) => (
    <p key={rule} className={`field-finding ${severity}`}>
      {title}.{" "}
      <a className="link" href={`#rules/${rule}`}>
        Rule<span className="hidden-visually">: {rule}</span>
      </a>
    </p>
  ));
}
