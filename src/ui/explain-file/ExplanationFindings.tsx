import type { Finding } from "../../core/checks/model/finding.ts";
import { ActionButton } from "../findings/ActionButton.tsx";
import { signs } from "../findings/signs.ts";
import { Icon } from "../parts/Icon.tsx";

interface ExplanationFindingsProps {
  readonly findings: readonly Finding[];
  readonly isActive: boolean;
}

/** Findings in the explanation: on paper the sentences are left. */
export function ExplanationFindings({ findings, isActive }: ExplanationFindingsProps) {
  if (findings.length === 0) return null;
  return (
    <ul className="findings explained-findings">
      {findings.map((finding, index) => (
        // The same rule may speak twice of one line.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className="finding" data-rule={finding.rule} data-severity={finding.severity}>
          <span className="sign">
            <Icon name={signs[finding.severity].icon} />
          </span>
          <p className="title">
            <span className="explained-severity">{signs[finding.severity].word}:</span>{" "}
            {finding.elsewhere && `In ${finding.elsewhere.fileName}, line ${finding.elsewhere.line}: `}
            {finding.title}
          </p>
          <p className="why">
            {finding.why}
            {finding.isRule && (
              <>
                {" "}
                <a className="link no-print" href={`#rules/${finding.rule}`}>
                  Rule<span className="hidden-visually">: {finding.rule}</span>
                </a>
              </>
            )}
          </p>
          {isActive && finding.actions.length > 0 && (
            <div className="acts no-print">
              {finding.actions.map((action) => (
                <ActionButton key={action.label} action={action} />
              ))}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
