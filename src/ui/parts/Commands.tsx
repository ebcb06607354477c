/** Commands as they are typed, one below the other. */
export function Commands({ commands }: { readonly commands: readonly string[] }) {
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
