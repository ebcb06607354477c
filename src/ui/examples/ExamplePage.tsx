import { useId } from "react";
import { allExamples } from "../../core/examples/all-examples.ts";
import type { Example } from "../../core/examples/model/example.ts";
import { isSince, shownSince } from "../../core/podman/release.ts";
import { openedExample } from "../../core/workspace/opening/opened-example.ts";
import { useActions, useAnalysis } from "../session/session.tsx";
import { Marked } from "../parts/Marked.tsx";
import { scopeWords } from "../words.ts";
import { ExampleSteps } from "./ExampleSteps.tsx";
import { NetworkName, NetworkPicture } from "./NetworkMark.tsx";
import { parseUnitFile } from "../../core/unit-file/parse.ts";
import { highlight } from "../editor/highlight-document.ts";

interface ExamplePageProps {
  readonly example: Example;
  /** Goes to the editor. */
  readonly leave: () => void;
}

/** One example: who it is for, its network and why, what comes first, and its files. */
export function ExamplePage({ example, leave }: ExamplePageProps) {
  const { title, who, network, target, files, first, remains } = example;
  const filesHeading = useId();
  return (
    <>
      <div className="example-head">
        <h2 className="example-title">{title}</h2>
        <OpenExample example={example} leave={leave} />
      </div>
      <p className="lead">{who}</p>
      <section className="card example-network" aria-label="Its network">
        <NetworkPicture mode={network.mode} />
        <div>
          <p className="example-facts">
            <NetworkName mode={network.mode} />
            <span>{scopeWords[target.scope]}</span>
            <span>from Podman {shownSince(target.podman)}</span>
          </p>
          <p>
            <Marked text={network.why} />
          </p>
        </div>
      </section>
      <ExampleSteps steps={first} />
      <section className="card" aria-labelledby={filesHeading}>
        <div className="card-head">
          <h3 id={filesHeading}>Its files</h3>
        </div>
        {Object.entries(files).map(([name, text]) => (
          <ExampleFile key={name} name={name} text={text} />
        ))}
      </section>
      <Remains remains={remains} />
      <Neighbours example={example} />
    </>
  );
}

/** Puts the files into the editor, for who runs them, and for no older Podman than they need. */
function OpenExample({ example: { files, target }, leave }: ExamplePageProps) {
  const { openFiles } = useActions();
  const { podman } = useAnalysis().target;
  return (
    <button
      type="button"
      className="button primary"
      onClick={() => {
        const needed = {
          scope: target.scope,
          podman: isSince(podman, target.podman) ? podman : target.podman,
        };
        openFiles((present) => openedExample(present, files, needed));
        leave();
      }}
    >
      Open in the editor
    </button>
  );
}

/** What the editor still notes, and why that stays so. */
function Remains({ remains }: Pick<Example, "remains">) {
  const heading = useId();
  const rules = Object.entries(remains);
  if (rules.length === 0) return null;
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h3 id={heading}>What the editor still notes</h3>
      </div>
      <dl className="example-remains">
        {rules.map(([rule, why]) => (
          <div key={rule}>
            <dt>
              <a href={`#rules/${rule}`}>{rule}</a>
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Neighbours({ example }: { readonly example: Example }) {
  const place = allExamples.indexOf(example);
  const [before, after] = [allExamples[place - 1], allExamples[place + 1]];
  return (
    <nav className="example-neighbours" aria-label="Other examples">
      {before && <a href={`#examples/${before.id}`}>Previous: {before.title}</a>}
      <a href="#examples">All examples</a>
      {after && <a href={`#examples/${after.id}`}>Next: {after.title}</a>}
    </nav>
  );
}

/** A file of an example, coloured as in the editor. */
function ExampleFile({ name, text }: { readonly name: string; readonly text: string }) {
  const pieces = highlight(parseUnitFile(text), []).flat();
  return (
    <figure className="example-file">
      <figcaption>{name}</figcaption>
      {/* A scrolling area has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>
        <code>
          {pieces.map((piece, index) => (
            // Pieces have no identity of their own: the n-th piece is the n-th piece.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={piece.className}>
              {piece.text}
            </span>
          ))}
        </code>
      </pre>
    </figure>
  );
}
