/** A container file with thousands of lines of one sort: what people paste by mistake, and what tries a rule hardest. */
export const longFiles: Readonly<Record<string, (lines: number) => string>> = {
  comments: (lines) => container(many(lines, (line) => `# Comment ${line}`)),
  blank: (lines) => container(many(lines, () => "")),
  "unknown keys": (lines) => container(many(lines, (line) => `Unknown${line}=value ${line}`)),
  "keys a letter off": (lines) => container(many(lines, (line) => `Volum${line % 7}=value ${line}`)),
  malformed: (lines) => container(many(lines, (line) => `line ${line} without a sign`)),
  "Environment=": (lines) => container(many(lines, (line) => `Environment=NAME_${line}=value ${line}`)),
  "equal Environment=": (lines) => container(many(lines, () => "Environment=A=1")),
  "one long Environment=": (lines) =>
    container([`Environment=${many(lines, (line) => `NAME_${line}=${line}`).join(" ")}`]),
  "Label=": (lines) => container(many(lines, (line) => `Label=org.example.label-${line}=value-${line}`)),
  "PublishPort=": (lines) => container(many(lines, (line) => `PublishPort=${1024 + line}:${1024 + line}`)),
  "equal PublishPort=": (lines) => container(many(lines, () => "PublishPort=80:80")),
  "Volume=": (lines) => container(many(lines, (line) => `Volume=/srv/data-${line}:/data-${line}:Z`)),
  "relative Volume=": (lines) => container(many(lines, (line) => `Volume=data-${line}.volume:/data`)),
  "Mount=": (lines) =>
    container(many(lines, (line) => `Mount=type=bind,source=/srv/${line},destination=/m${line}`)),
  "Secret=": (lines) => container(many(lines, (line) => `Secret=secret-${line},type=env,target=S${line}`)),
  "Network=": (lines) => container(many(lines, (line) => `Network=net-${line}.network`)),
  "AddHost=": (lines) => container(many(lines, (line) => `AddHost=host-${line}:10.0.${line % 250}.1`)),
  "AddCapability=": (lines) => container(many(lines, () => "AddCapability=CAP_NET_ADMIN CAP_SYS_ADMIN")),
  "PodmanArgs=": (lines) => container(many(lines, (line) => `PodmanArgs=--label a${line}=b --publish 80:80`)),
  "EnvironmentFile=": (lines) => container(many(lines, (line) => `EnvironmentFile=/etc/env-${line}`)),
  "Sysctl=": (lines) => container(many(lines, (line) => `Sysctl=net.core.key${line}=1`)),
  "AddDevice=": (lines) => container(many(lines, (line) => `AddDevice=/dev/sd${line}`)),
  "Exec= in many lines": (lines) =>
    container([`Exec=server \\`, ...many(lines, (line) => `  --option-${line}=value \\`), "  --last"]),
  "many Exec=": (lines) => container(many(lines, (line) => `Exec=server --option ${line}`)),
  "ContainerName=": (lines) => container(many(lines, (line) => `ContainerName=name-${line}`)),
  "[Service]": (lines) =>
    container([
      "[Service]",
      ...many(lines, (line) =>
        line % 2 === 0 ? `Environment=SERVICE_${line}=1` : `ExecStartPre=/bin/${line}`,
      ),
    ]),
  "[Unit]": (lines) =>
    container([
      "[Unit]",
      ...many(lines, (line) => (line % 2 ? `After=u${line}.service` : `Wants=u${line}.service`)),
    ]),
  sections: (lines) => container(many(lines, (line) => (line % 2 ? "[Container]" : "[Service]"))),
  ignored: (lines) =>
    container(
      many(lines, (line) =>
        line % 2 ? `Volume=d${line}:/d` : "# quadlight: ignore volume-relative-path here",
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
  return `[Unit]\nDescription=Long\n\n[Container]\nImage=docker.io/library/nginx:1.27\n${lines.join("\n")}\n\n[Install]\nWantedBy=default.target\n`;
}

function many(count: number, line: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}
