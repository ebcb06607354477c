import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Shell = "sh" | "bash";

/** A program that a command ran: its name and its words, and what it read where that is a file to write. */
export interface Ran {
  readonly words: readonly string[];
  readonly input: string | undefined;
}

/** What came of a command: what ran, and what lies around that nobody meant to be there. */
export interface Outcome {
  readonly ran: readonly Ran[];
  readonly left: readonly string[];
}

/** What the commands of the page call: functions, since that is quicker than a program each. */
const called = [
  "install",
  "journalctl",
  "loginctl",
  "mkdir",
  "podman",
  "restorecon",
  "rm",
  "sudo",
  "systemctl",
  "tee",
];
/** What they call now and then, and what the hostile values would call. */
const programs = ["canary", "cat", "curl", "firewall-cmd", "reboot", "sysctl", "systemd-analyze", "touch"];

/** Writes down what was called and with which words; what goes into a file is kept. */
const note = String.raw`note() {
  input=
  case "$1 $2 " in (tee\ *|sudo\ tee\ )
    input=$RECORD.1
    while [ -e "$input" ]; do input=$input+1; done
    /bin/cat >"$input"
  esac
  printf '%s\0' "$#" "$input" "$@" >>"$RECORD"
}
`;

/** Runs each command by itself, as its shell reads it from a person. */
const driver = `${note}
${called.map((name) => `${name}() { note ${name} "$@"; }`).join("\n")}
for file in "$1"/*.command; do
  RECORD=$file.record
  export RECORD
  ( cd "$2" && . "$file" ) </dev/null >/dev/null 2>&1
done
`;

/** The shells of this machine that commands go through, with their paths. */
export function shellsHere(): ReadonlyMap<Shell, string> {
  return new Map(
    (["sh", "bash"] as const).flatMap((shell) => {
      const { stdout } = spawnSync("sh", ["-c", `command -v ${shell}`], { encoding: "utf8" });
      return stdout.startsWith("/") ? [[shell, stdout.trim()] as const] : [];
    }),
  );
}

/** A place where commands find only programs that write down what they were called with. */
export interface ShellSandbox {
  readonly run: (shellPath: string, commands: readonly string[]) => readonly Outcome[];
  readonly close: () => void;
}

/** Opens a place of its own: see `ShellSandbox`. */
export function openSandbox(): ShellSandbox {
  const root = mkdtempSync(join(tmpdir(), "hostile-commands-"));
  const [bin, work, home] = ["bin", "work", "home"].map((name) => join(root, name));
  if (bin === undefined || work === undefined || home === undefined) throw new Error("no place");
  mkdirSync(bin);
  writeFileSync(join(root, "stand-in"), `#!/bin/sh\n${note}note "\${0##*/}" "$@"\n`);
  chmodSync(join(root, "stand-in"), 0o755);
  for (const name of programs) symlinkSync(join(root, "stand-in"), join(bin, name));
  writeFileSync(join(root, "driver"), driver);
  const environment = { PATH: bin, HOME: home, USER: "alice", XDG_RUNTIME_DIR: home, LC_ALL: "C.UTF-8" };
  const run = (shellPath: string, commands: readonly string[]) => {
    for (const place of [work, home]) {
      rmSync(place, { recursive: true, force: true });
      mkdirSync(place);
    }
    // What a pattern would find.
    writeFileSync(join(work, "found-by-pattern"), "");
    const batch = mkdtempSync(join(root, "batch-"));
    const fileOf = (index: number) => join(batch, `${String(index).padStart(6, "0")}.command`);
    commands.forEach((command, index) => {
      // Of a program with its path no stand-in can be found.
      const here = command.replace(/^\/usr\/lib\/systemd\/[\w/-]+/, "systemd-analyze");
      writeFileSync(fileOf(index), `${here}\n`);
    });
    const { error } = spawnSync(shellPath, [join(root, "driver"), batch, work], { env: environment });
    if (error) throw error;
    const left = [work, home]
      .flatMap((place) => readdirSync(place))
      .filter((name) => name !== "found-by-pattern");
    const outcomes = commands.map((_, index) => ({ ran: readRecord(`${fileOf(index)}.record`), left }));
    rmSync(batch, { recursive: true });
    return outcomes;
  };
  return { run, close: () => rmSync(root, { recursive: true, force: true }) };
}

function readRecord(path: string): readonly Ran[] {
  if (!existsSync(path)) return [];
  const fields = readFileSync(path, "utf8").split("\0").slice(0, -1);
  const ran: Ran[] = [];
  while (fields.length > 0) {
    const [count, input, ...words] = fields.splice(0, 2 + Number(fields[0]));
    if (count === undefined || input === undefined) throw new Error("a record that no stand-in wrote");
    ran.push({ words, input: input === "" ? undefined : readFileSync(input, "utf8") });
  }
  return ran;
}
