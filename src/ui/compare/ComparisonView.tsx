import type { Comparison } from "../../core/compare/compare.ts";
import { differs } from "../../core/compare/diff-rows.ts";
import type { ReachChange } from "../../core/compare/reach-change.ts";
import { Icon } from "../parts/Icon.tsx";
import { SideBySide } from "./SideBySide.tsx";

interface ComparisonViewProps {
  readonly comparison: Comparison;
  /** What the sides are called. */
  readonly before: string;
  readonly after: string;
}

/** A comparison: in words first, then line by line. */
export function ComparisonView({ comparison, before, after }: ComparisonViewProps) {
  const { settings, target, text, service } = comparison;
  const values = [...target, ...settings];
  const sides = { before, after };
  return (
    <>
      <output className="from-to">
        From “{before}” to “{after}”:{" "}
        {values.length === 0 ? "no value of the file differs" : values.join(" · ")}.
      </output>
      <section aria-labelledby="compare-reach">
        <h3 id="compare-reach">What it can reach, and who can reach it</h3>
        <Reach comparison={comparison} />
      </section>
      <section aria-labelledby="compare-text">
        <h3 id="compare-text">Unit file</h3>
        {differs(text) ? (
          <SideBySide rows={text} what="Unit file" {...sides} />
        ) : (
          <p>The text is the same.</p>
        )}
      </section>
      <section aria-labelledby="compare-service">
        <h3 id="compare-service">Service</h3>
        <p className="hint">What systemd gets, each option of a command on a line of its own.</p>
        {differs(service.rows) || service.before !== service.after ? (
          <SideBySide
            rows={service.rows}
            what="Service"
            {...sides}
            beforeMissing={service.before}
            afterMissing={service.after}
          />
        ) : (
          <p>{service.before ?? "The service is the same."}</p>
        )}
      </section>
    </>
  );
}

function Reach({ comparison: { reach, reachUnknown } }: { readonly comparison: Comparison }) {
  return (
    <>
      {reach.length > 0 && (
        <ul className="reach-changes">
          {reach.map((change) => (
            <Change key={change.sentence} change={change} />
          ))}
        </ul>
      )}
      {reach.length === 0 && reachUnknown.length === 0 && <p>The same, in everything that was measured.</p>}
      {reachUnknown.length > 0 && <p>Not compared: {reachUnknown.join(" ")}</p>}
    </>
  );
}

const signs = {
  opens: { icon: "plus", word: "Opens" },
  shuts: { icon: "minus", word: "Shuts" },
  other: { icon: "info", word: "Differs" },
} as const satisfies Readonly<Record<ReachChange["effect"], { icon: string; word: string }>>;

function Change({ change: { effect, sentence } }: { readonly change: ReachChange }) {
  const { icon, word } = signs[effect];
  return (
    <li className={effect}>
      <span className="effect">
        <Icon name={icon} />
        {word}
      </span>
      {sentence}
    </li>
  );
}
