import { allRules } from "../../core/checks/all-rules.ts";
import type { Rule, RuleExample } from "../../core/checks/model/rule.ts";
import { openedExample } from "../../core/workspace/opening/opened-example.ts";
import { useActions } from "../session/session.tsx";
import { scopeWords } from "../words.ts";
import { Marked } from "../parts/Marked.tsx";
import { severityMeanings, severityWords } from "./severity-words.ts";
import { Shown } from "../parts/Shown.tsx";

/** All that is said of one rule: when it speaks, why, what puts it right, and its examples. */
export function RulePage({ rule }: { readonly rule: Rule }) {
  const { id, severity, message, when, notWhen, where, fix, evidence, examples } = rule;
  return (
    <>
      <h2 className="rules-title">
        <code>{id}</code> <span className={`badge ${severity}`}>{severityWords[severity]}</span>
      </h2>
      <p className="lead">
        <Marked text={message} />
      </p>
      <dl className="rule-facts">
        <Fact name="Severity" text={severityMeanings[severity]} />
        <Fact name="Speaks when" text={when} />
        {notWhen !== undefined && <Fact name="Silent when" text={notWhen} />}
        {where !== undefined && <Fact name="For" text={where} />}
        <Fact name="What to do" text={fix} />
      </dl>
      <Examples title="Found in" examples={examples.fires} />
      <Examples title="Not found in" examples={examples.silent} />
      <section>
        <h3>Source</h3>
        <ul>
          {evidence.map((item) => (item.kind === "source" ? <li key={item.name}>{item.name}</li> : null))}
        </ul>
      </section>
      <Neighbours rule={rule} />
    </>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Marked text={text} />
      </dd>
    </>
  );
}

interface ExamplesProps {
  readonly title: string;
  readonly examples: readonly RuleExample[];
}

function Examples({ title, examples }: ExamplesProps) {
  return (
    <section className="card">
      <div className="card-head">
        <h3>{title}</h3>
      </div>
      {examples.map((example, index) => (
        <Example
          key={Object.values(example.files).join("")}
          example={example}
          name={`${title}, example ${index + 1}`}
        />
      ))}
    </section>
  );
}

function Example({ example, name }: { readonly example: RuleExample; readonly name: string }) {
  const { openFiles } = useActions();
  const { files, target } = example;
  const where = [
    target?.podman === undefined ? "" : `Podman ${target.podman}`,
    target?.scope === undefined ? "" : scopeWords[target.scope],
  ].filter((word) => word !== "");
  return (
    <div className="rule-example">
      {Object.entries(files).map(([fileName, text]) => (
        <figure key={fileName}>
          <figcaption>
            <Shown text={[fileName, ...where].join(" · ")} />
          </figcaption>
          {/* A scrolling area has to be reachable by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <pre tabIndex={0}>
            <Shown text={text} />
          </pre>
        </figure>
      ))}
      <button
        type="button"
        className="button small"
        onClick={() => {
          openFiles((present) => openedExample(present, files, target));
          location.hash = "";
        }}
      >
        Try it<span className="hidden-visually">: {name}</span>
      </button>
    </div>
  );
}

function Neighbours({ rule }: { readonly rule: Rule }) {
  const place = allRules.indexOf(rule);
  const [before, after] = [allRules[place - 1], allRules[place + 1]];
  return (
    <nav className="rule-neighbours" aria-label="Other rules">
      {before && <a href={`#rules/${before.id}`}>Previous: {before.id}</a>}
      <a href="#rules">All rules</a>
      {after && <a href={`#rules/${after.id}`}>Next: {after.id}</a>}
    </nav>
  );
}
