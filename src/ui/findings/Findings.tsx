import { useState } from "react";
import type { Action, Finding } from "../../core/checks/model/finding.ts";
import { looksOf, mostAtFirst } from "../../core/checks/looks-of-findings.ts";
import type { Measurement } from "../../core/network/measurement/measurement.ts";
import type { FileKind } from "../../core/quadlet/names/unit-kind.ts";
import { useAnalysis, useAnalysisNow, useRead } from "../session/session.tsx";
import { useBehindFrame } from "../session/use-behind-frame.ts";
import { ActionButton } from "./ActionButton.tsx";
import type { ShowEvidence } from "../evidence/evidence.ts";
import { signs } from "./signs.ts";
import { Icon } from "../parts/Icon.tsx";

/** What to know about the file as it stands, most serious first, each with its reason and a button. */
export function Findings({ showEvidence }: { readonly showEvidence: ShowEvidence }) {
  const [most, setMost] = useState(mostAtFirst);
  const { measured, kind } = useAnalysis("measured", "kind");
  const findings = useRead(
    (analysis) => analysis.findings,
    (all) => [all.length, ...all.slice(0, most).map(looksOf)],
  );
  const shown = useShown(findings, most);
  const analysisNow = useAnalysisNow();
  return (
    <section className="card findings-card" aria-labelledby="why-it-matters">
      <div className="card-head">
        <h2 id="why-it-matters">Why it matters</h2>
        <span className="aside">
          <a className="link" href="#explain">
            Explain this file
          </a>
        </span>
      </div>
      {findings.length === 0 ? (
        <p className="hint below">{nothingFound(kind, measured.file)}</p>
      ) : (
        <ul className="findings">
          {[...shown].map(([key, finding]) => (
            <FindingItem
              key={key}
              finding={finding}
              actionNow={(at) => byKey(analysisNow().findings).get(key)?.actions[at]}
              showEvidence={showEvidence}
            />
          ))}
        </ul>
      )}
      {findings.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + mostFurther)}>
          Show the {findings.length - most > mostFurther ? `next ${mostFurther} of` : "other"}{" "}
          {(findings.length - most).toLocaleString("en")}
        </button>
      )}
    </section>
  );
}

/** More at once would take long to draw. */
const mostFurther = 500;

/** So many are drawn in the frame of a change; those below, mostly out of sight, behind it. */
const inFrame = 5;

function useShown(findings: readonly Finding[], most: number): ReadonlyMap<string, Finding> {
  const before = useBehindFrame(findings);
  const now = byKey(findings.slice(0, most));
  if (before === findings) return now;
  const first = [...now].slice(0, inFrame);
  const below = [...byKey(before.slice(0, most))].slice(inFrame);
  return new Map([...first, ...below.filter(([key]) => first.every(([other]) => other !== key))]);
}

/** Findings by their rule and their place among those of it: the same one while the lines above it change. */
function byKey(findings: readonly Finding[]): ReadonlyMap<string, Finding> {
  const counts = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const place = counts.get(finding.rule) ?? 0;
      counts.set(finding.rule, place + 1);
      return [`${finding.rule} ${place}`, finding];
    }),
  );
}

function nothingFound(kind: FileKind, measurement: Measurement): string {
  // What it names is looked at by the generator, not by the rules.
  if (kind !== "Container") return "Nothing in the file by itself looks wrong.";
  return measurement.kind === "measured"
    ? "Nothing in the file looks wrong."
    : "Nothing was measured for this network, and nothing in the file looks wrong.";
}

interface FindingItemProps extends RestsOnProps {
  readonly actionNow: (index: number) => Action | undefined;
}

interface RestsOnProps {
  readonly finding: Finding;
  readonly showEvidence: ShowEvidence;
}

function FindingItem({ finding, actionNow, showEvidence }: FindingItemProps) {
  const { icon, word } = signs[finding.severity];
  return (
    <li className="finding" data-rule={finding.rule} data-severity={finding.severity}>
      <span className="sign">
        <Icon name={icon} />
        <span className="hidden-visually">{word}:</span>
      </span>
      <p className="title">
        {finding.elsewhere && `In ${finding.elsewhere.fileName}, line ${finding.elsewhere.line}: `}
        {finding.title}
      </p>
      <p className="why">
        {finding.why} <RestsOn finding={finding} showEvidence={showEvidence} />
        {finding.isRule && (
          <>
            {" "}
            <a className="link" href={`#rules/${finding.rule}`} aria-label={`Rule: ${finding.rule}`}>
              Rule
            </a>
          </>
        )}
      </p>
      {finding.actions.length > 0 && (
        <div className="acts">
          {finding.actions.map((action, index) => (
            <ActionButton key={action.label} action={action} actionNow={() => actionNow(index)} />
          ))}
        </div>
      )}
    </li>
  );
}

/** Every finding says what it rests on. */
function RestsOn({ finding, showEvidence }: RestsOnProps) {
  const { title, why, further, evidence } = finding;
  const words = evidence.some(({ kind }) => kind === "cells") ? "How this was measured" : "Source";
  return (
    <button
      type="button"
      className="link"
      aria-label={`${words}: ${title}`}
      onClick={() => showEvidence({ title, sentences: [why], evidence, ...(further && { further }) })}
    >
      {words}
    </button>
  );
}
