import { useId } from "react";
import type { ExampleStep } from "../../core/examples/model/example.ts";
import type { Command as TypedCommand } from "../../core/shell/command.ts";
import { CopyCommands } from "../parts/CopyCommands.tsx";
import { Marked } from "../parts/Marked.tsx";

/** What has to be there before the first start, in its order, with the commands to copy. */
export function ExampleSteps({ steps }: { readonly steps: readonly ExampleStep[] }) {
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="card-head">
        <h3 id={heading}>What comes first</h3>
      </div>
      <ol className="example-steps">
        {steps.map(({ say, commands = [] }) => (
          <li key={say}>
            <p>
              <Marked text={say} />
            </p>
            {commands.map((command) => (
              <Command key={command} command={command} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** A command, or lines that are typed together. */
function Command({ command }: { readonly command: TypedCommand }) {
  return (
    <div className="example-command">
      {/* A scrolling area has to be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre tabIndex={0}>{command}</pre>
      <CopyCommands label="Copy" commands={[command]} />
    </div>
  );
}
