import { useId, useState } from "react";
import { allRules } from "../../core/checks/all-rules.ts";
import { ruleGroups } from "../../core/checks/model/rule-group.ts";
import type { RuleGroup } from "../../core/checks/model/rule-group.ts";
import type { Rule } from "../../core/checks/model/rule.ts";
import { Marked } from "../parts/Marked.tsx";
import { RulePage } from "./RulePage.tsx";
import { severityWords } from "./severity-words.ts";
import "./rules.css";

/** The page of a rule, or the list of all of them. */
export default function RuleReference({ id }: { readonly id: string | undefined }) {
  const rule = allRules.find((each) => each.id === id);
  if (rule) return <RulePage rule={rule} key={id} />;
  return <RuleList unknown={id} />;
}

function RuleList({ unknown }: { readonly unknown: string | undefined }) {
  const [search, setSearch] = useState("");
  const field = useId();
  const found = allRules.filter((rule) => matches(rule, search));
  return (
    <>
      <h2 className="rules-title">Rules</h2>
      {unknown !== undefined && <p role="alert">There is no rule called {unknown}.</p>}
      <p>
        What the page looks for in a file, and what <code>quadlight check</code> prints. A comment such as{" "}
        <code># quadlight: ignore host-network it manages the firewall</code> silences a rule for the line
        below it; above the first section it does so for the whole file.
      </p>
      <p>
        <label htmlFor={field}>Search the rules</label>
        <input
          id={field}
          type="search"
          className="rules-search"
          value={search}
          placeholder="port, restart, image"
          onChange={(event) => setSearch(event.target.value)}
        />
      </p>
      <p>
        <output>
          {found.length === allRules.length
            ? `${found.length} rules`
            : `${found.length} of ${allRules.length} rules`}
        </output>
      </p>
      {groupNames.map((group) => (
        <Group key={group} group={group} rules={found.filter((rule) => rule.group === group)} />
      ))}
    </>
  );
}

const groupNames: readonly RuleGroup[] = [
  "network",
  "values",
  "generator",
  "version",
  "names",
  "security",
  "service",
  "image",
  "scope",
];

function matches({ id, message, when, fix, examples }: Rule, search: string): boolean {
  const shown = examples.fires.flatMap(({ files }) => Object.values(files));
  const text = [id, message, when, fix, ...shown].join(" ").toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Group({ group, rules }: { readonly group: RuleGroup; readonly rules: readonly Rule[] }) {
  const heading = useId();
  if (rules.length === 0) return null;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h3 id={heading}>{ruleGroups[group]}</h3>
      </div>
      <ul className="rule-list">
        {rules.map(({ id, severity, message }) => (
          <li key={id}>
            <a href={`#rules/${id}`}>{id}</a>{" "}
            <span className={`badge ${severity}`}>{severityWords[severity]}</span>
            <p>
              <Marked text={message} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
