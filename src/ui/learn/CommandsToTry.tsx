import { typedCommand } from "../../core/lessons/typed-command.ts";
import { useAnalysis } from "../session/session.tsx";
import type { Command } from "../../core/shell/command.ts";
import { Commands } from "../parts/Commands.tsx";
import { CopyCommands } from "../parts/CopyCommands.tsx";
import { Marked } from "../parts/Marked.tsx";
import "../parts/panel.css";

interface CommandsToTryProps {
  readonly say: string;
  readonly commands: readonly Command[];
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

function TypedCommand({ command }: { readonly command: Command }) {
  return (
    <li>
      <Commands commands={[command]} />
      <CopyCommands label="Copy" commands={[command]} />
    </li>
  );
}
