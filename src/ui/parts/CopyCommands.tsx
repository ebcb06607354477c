import { CopyButton } from "./CopyButton.tsx";

interface CopyCommandsProps {
  readonly commands: readonly string[];
  readonly label?: string;
  readonly className?: string;
}

/** Copies commands as they are typed, one below the other. */
export function CopyCommands({ commands, label, className }: CopyCommandsProps) {
  return (
    <CopyButton
      label={label ?? (commands.length === 1 ? "Copy command" : "Copy commands")}
      text={() => `${commands.join("\n")}\n`}
      className={className}
    />
  );
}
