import type { Command } from "../../core/shell/command.ts";

/** Commands as they are typed, one below the other. */
export function Commands({ commands }: { readonly commands: readonly Command[] }) {
  return (
    <pre className="commands">
      {commands.map((command) => (
        <code key={command} className="command">
          {command}
        </code>
      ))}
    </pre>
  );
}
