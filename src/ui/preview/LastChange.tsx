import { mayGoWrong } from "../../core/checks/model/finding.ts";
import { useAnalysis, useRead, useSession } from "../session/session.tsx";
import { useLastChange } from "../session/use-last-change.ts";
import { LatePart } from "../parts/LatePart.tsx";
import { hasFullEngine } from "../../state/session.ts";
import { late } from "../parts/late.ts";

const ChangeWords = late(() => import("./ChangeWords.tsx"));

/** What stands in the way of a start; else what the last change did; else how things stand. */
export function LastChange() {
  const { network } = useAnalysis("network");
  const errors = useRead(({ findings }) =>
    findings.filter(({ severity }) => severity === "error").map(({ title }) => title),
  );
  const { before, after } = useLastChange();
  const [first] = errors;
  if (first !== undefined) return <Errors count={errors.length} first={first} />;
  return (
    <div className={network === "host" ? "change exposed" : "change"}>
      {before === after ? (
        <Standing />
      ) : (
        <LatePart part="The change in words" fallback={<Standing />}>
          <ChangeWords />
        </LatePart>
      )}
    </div>
  );
}

function Errors({ count, first }: { readonly count: number; readonly first: string }) {
  return (
    <div className="change failing">
      <strong>
        <span className="dot" aria-hidden="true" />
        {count} to fix:
      </strong>
      <span>{first}</span>
    </div>
  );
}

function Standing() {
  const { document, findings } = useAnalysis("document", "findings");
  // Until every rule is there nobody knows that there is nothing to warn of.
  const isChecked = useSession(hasFullEngine);
  const lineCount = document.lines.reduce((count, line) => count + line.lineCount, 0);
  const warnings = findings.filter(({ severity }) => mayGoWrong(severity)).length;
  return (
    <>
      <strong>
        <span className="dot" aria-hidden="true" />
        {plural(lineCount, "line")}
      </strong>
      {warnings > 0 && <span>{plural(warnings, "warning")}</span>}
      {warnings === 0 && isChecked && <span>nothing to warn of</span>}
    </>
  );
}

const plural = (count: number, word: string) => (count === 1 ? `1 ${word}` : `${count} ${word}s`);
