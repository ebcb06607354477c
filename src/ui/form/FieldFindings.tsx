import { mayGoWrong } from "../../core/checks/model/finding.ts";
import type { Finding } from "../../core/checks/model/finding.ts";
import type { UnitDocument } from "../../core/unit-file/document.ts";
import type { TextRange } from "../../core/unit-file/text.ts";
import { useRead } from "../session/session.tsx";

interface FieldFindingsProps {
  /** The text of the file that the field writes, where there is any. */
  readonly line: (document: UnitDocument) => TextRange | undefined;
}

/** What may go wrong with a line, at the field that writes it; how to mend it stands in “Why it matters”. */
export function FieldFindings({ line }: FieldFindingsProps) {
  const here = useRead(({ document, findings }) => {
    const at = line(document);
    return at === undefined ? [] : findings.filter((finding) => isWithin(finding, at)).map(said);
  });
  return <LineFindings findings={here} />;
}

function isWithin({ severity, range }: Finding, line: TextRange): boolean {
  return mayGoWrong(severity) && range !== undefined && range.from >= line.from && range.to <= line.to;
}

type Said = Pick<Finding, "rule" | "severity" | "title">;

/** Without places, which change with each key above. */
const said = ({ rule, severity, title }: Finding): Said => ({ rule, severity, title });

/** The same where the findings of the line are known. */
export function LineFindings({ findings }: { readonly findings: readonly Said[] }) {
  return findings.map(({ rule, severity, title }) => (
    <p key={rule} className={`field-finding ${severity}`}>
      {title}.{" "}
      <a className="link" href={`#rules/${rule}`}>
        Rule<span className="hidden-visually">: {rule}</span>
      </a>
    </p>
  ));
}
