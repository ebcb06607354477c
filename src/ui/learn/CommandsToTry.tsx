import { typedCommand } from "../../core/lessons/typed-command.ts";
import { useAnalysis } from "../app/session.tsx";
import { CopyButton } from "../parts/CopyButton.tsx";
import { Marked } from "../parts/Marked.tsx";
import "../preview/panel.css";

interface CommandsToTryProps {
  readonly say: string;
  readonly commands: readonly string[];
}

/** Commands to try, each to copy on its own, as they are typed in the chosen scope. */
export function CommandsToTry({ say, commands }: CommandsToTryProps) {
  const { scope } = useAnalysis().target;
  return (
    <div className="to-try">
      <p>
        <Marked text={say} />
      </p>
      <ul>
        {commands.map((command) => (
          <TypedCommand key={command} command={typedCommand(command, scope)} />
        ))}
      </ul>
    </div>
  );
}

function TypedCommand({ command }: { readonly command: string }) {
  return (
    <li>
      <pre className="commands">
        <code className="command">{command}</code>
      </pre>
      <CopyButton label="Copy" text={() => `${command}\n`} />
    </li>
  );
}
