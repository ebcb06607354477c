/**
 * A container file with this many lines of one sort: what people paste by mistake, what a program writes, and what tries
 * a rule hardest.
 */
export const longFiles: Readonly<Record<string, (lines: number) => string>> = {
  comments: (lines) => container(many(lines, (line) => `# Comment ${line}`)),
  "unknown-keys": (lines) => container(many(lines, (line) => `Unknown${line}=value`)),
  malformed: (lines) => container(many(lines, (line) => `line ${line} without a sign`)),
  "Environment-different": (lines) => container(many(lines, (line) => `Environment=NAME_${line}=value`)),
  "Environment-equal": (lines) => container(many(lines, () => "Environment=A=1")),
  "Environment-one-line": (lines) =>
    container([`Environment=${many(lines, (line) => `NAME_${line}=${line}`).join(" ")}`]),
  Label: (lines) => container(many(lines, (line) => `Label=org.example.label-${line}=value`)),
  "PublishPort-different": (lines) => container(many(lines, (line) => `PublishPort=${1024 + line}:80`)),
  "PublishPort-equal": (lines) => container(many(lines, () => "PublishPort=80:80")),
  Volume: (lines) => container(many(lines, (line) => `Volume=/srv/data-${line}:/data-${line}:Z`)),
  Secret: (lines) => container(many(lines, (line) => `Secret=secret-${line},type=env,target=S${line}`)),
  "Exec-continued": (lines) =>
    container(["Exec=server \\", ...many(lines, (line) => `  --option-${line}=value \\`), "  --last"]),
  Service: (lines) => container(["[Service]", ...many(lines, (line) => `Environment=SERVICE_${line}=1`)]),
  ignored: (lines) =>
    container(
      many(lines, (line) =>
        line % 2 === 0 ? "# quadlight: ignore volume-relative-path" : `Volume=d${line}:/d`,
      ),
    ),
  mixed: (lines) => container(many(lines, (line) => mixed[line % mixed.length]?.(line) ?? "")),
};

const mixed: readonly ((line: number) => string)[] = [
  (line) => `# Part ${line}`,
  (line) => `Environment=NAME_${line}=value`,
  (line) => `Label=org.example.l${line}=value`,
  (line) => `PublishPort=127.0.0.1:${1024 + line}:${1024 + line}`,
  (line) => `Volume=/srv/data-${line}:/data-${line}:Z`,
  (line) => `Secret=secret-${line}`,
  () => "",
  (line) => `AddHost=host-${line}:10.0.0.1`,
];

function container(lines: readonly string[]): string {
  return `[Unit]
Description=Long

[Container]
Image=docker.io/library/nginx:1.27
${lines.join("\n")}

[Install]
WantedBy=default.target
`;
}

function many(count: number, line: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}
