import { useId, useState } from "react";
import { allExamples } from "../../core/examples/all-examples.ts";
import type { Example } from "../../core/examples/model/example.ts";
import { findExamples, modesOf } from "../../core/examples/find-examples.ts";
import { choiceLabels } from "../../core/podman/network-modes/choice-labels.ts";
import type { ModeChoice } from "../../core/podman/network-modes/network-modes.ts";
import { SelectField } from "../parts/SelectField.tsx";
import { scopeWords } from "../words.ts";
import { NetworkName, NetworkPicture } from "./NetworkMark.tsx";
import { fileKindOf } from "../../core/quadlet/names/unit-kind.ts";

const every = "every";

const networkOptions = [
  { value: every, words: "Every network" },
  ...modesOf(allExamples).map((mode) => ({ value: mode, words: choiceLabels[mode] })),
] as const;

/** All examples, narrowed by words and by network. `unknown` is an id that names none of them. */
export function ExampleList({ unknown }: { readonly unknown: string | undefined }) {
  const [words, setWords] = useState("");
  const [network, setNetwork] = useState<ModeChoice | typeof every>(every);
  const field = useId();
  const found = findExamples(allExamples, { words, mode: network === every ? undefined : network });
  return (
    <>
      <h2 className="example-title">Examples</h2>
      {unknown !== undefined && <p role="alert">There is no example called {unknown}.</p>}
      <p>
        Complete sets of files to begin with. The real generators of Podman 5.4, 5.8 and 6.1 accept each, and
        each says why it has the network that it has. Opening one takes the place of your files; Undo brings
        them back.
      </p>
      <div className="fields">
        <div className="field broad">
          <label className="label" htmlFor={field}>
            Search the examples
          </label>
          <input
            id={field}
            className="control"
            type="search"
            name="examples.words"
            value={words}
            placeholder="database, secret, device"
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <SelectField
          className="field narrow"
          label="Network"
          name="examples.network"
          value={network}
          options={networkOptions}
          choose={setNetwork}
        />
      </div>
      <p>
        <output>{countWords(found.length)}</output>
      </p>
      {found.length > 0 && (
        <ul className="card example-list">
          {found.map((example) => (
            <ExampleRow key={example.id} example={example} />
          ))}
        </ul>
      )}
    </>
  );
}

function countWords(count: number): string {
  if (count === 0) return "No example has all of this. Fewer words, or every network, find more.";
  return count === allExamples.length ? `${count} examples` : `${count} of ${allExamples.length} examples`;
}

function ExampleRow({ example: { id, title, who, network, target, files } }: { readonly example: Example }) {
  return (
    <li>
      <NetworkPicture mode={network.mode} />
      <div>
        <h3>
          <a href={`#examples/${id}`}>{title}</a>
        </h3>
        <p>{who}</p>
        <p className="example-facts">
          <NetworkName mode={network.mode} />
          <span>{scopeWords[target.scope]}</span>
          <span>{kindWords(files)}</span>
        </p>
      </div>
    </li>
  );
}

/** Which kinds of files an example has, with their number where there are several: “2 containers, network, volume”. */
function kindWords(files: Readonly<Record<string, string>>): string {
  const counts = new Map<string, number>();
  for (const name of Object.keys(files)) {
    const kind = fileKindOf(name).toLowerCase();
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}s`)).join(", ");
}
