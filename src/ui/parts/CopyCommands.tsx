import { command, joined } from "../../core/shell/command.ts";
import type { Command } from "../../core/shell/command.ts";
import { CopyButton } from "./CopyButton.tsx";

interface Look {
  readonly label?: string;
  readonly className?: string | undefined;
}

interface CopyCommandsProps extends Look {
  readonly commands: readonly Command[];
}

interface CopyCommandProps extends Look {
  /** Gives the command at the moment of the click. */
  readonly command: () => Command;
}

/** Copies commands as they are typed, one below the other. */
export function CopyCommands({ commands, label, className }: CopyCommandsProps) {
  return (
    <CopyCommand
      label={label ?? (commands.length === 1 ? "Copy command" : "Copy commands")}
      command={() => command`${joined(commands, command`\n`)}\n`}
      className={className}
    />
  );
}

/** Copies one command, or a block of them that is pasted as a whole. */
export function CopyCommand({ command: give, label = "Copy command", className }: CopyCommandProps) {
  return <CopyButton label={label} text={give} className={className} />;
}
