import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

const unit = "[Container]\nImage=quay.io/example/app:1\n";
/** What a CI would take for a command of ours, and a terminal for a sequence of its own. */
const forged = "\n::warning::forged\r::error::forged\u001B[2J\u009B31m\u202E##[group]forged";

let root = "";
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "quadlight-strangers-"));
});
test.afterEach(() => execFileSync("rm", ["-rf", root]));

function write(path: string, text = unit): void {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Runs the built command; it has to end by itself. */
function quadlight(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, "../.cli/quadlight.js"), ...words], {
    cwd: root,
    encoding: "utf8",
    timeout: 30_000,
  });
  expect(run.signal).toBeNull();
  expect(run.stderr).not.toMatch(/^\s+at /m);
  return run;
}

/** Lines as the runner of GitHub takes them apart. */
const linesOf = (text: string) => text.split(/\r\n|\r|\n/);

test.describe("nothing in a file or its name makes a line of the output, a command or a sequence", () => {
  test.beforeEach(() => {
    const quoted = JSON.stringify(forged);
    write("a.container", `${unit}Secret=${quoted}\nUserNS=${forged.slice(1)}\nPod=${quoted}.pod\n`);
    write(`b${forged}.container`);
    write("::error::c.container");
    write("d.container", "[Container]\nImage=a\u001B[31mb\n::error::e=f\n");
  });

  for (const words of [["check"], ["check", "--github"], ["check", "--json"], ["check", "--sarif"]])
    test(words.join(" "), () => {
      const { stdout, stderr } = quadlight(...words, ".", `nothing${forged}`);
      expect(stdout).toContain("forged");
      expect(stdout + stderr).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      const commands = linesOf(stdout + stderr).filter((line) => /^\s*::|##\[/.test(line));
      if (words[1] !== "--github") expect(commands).toEqual([]);
      else
        for (const command of commands)
          expect(command).toMatch(
            /^::(?:error|warning|notice) file=[^:,]+,line=\d+,endLine=\d+,title=[a-z-]+::/,
          );
    });

  test("dryrun", () => {
    const { stderr } = quadlight("dryrun", ".");
    expect(stderr).toContain("forged");
    expect(linesOf(stderr).filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

for (const command of ["check", "dryrun"])
  test(`${command} says in a sentence what it can’t read, and does the rest`, () => {
    write("web.container");
    execFileSync("mkfifo", [join(root, "a.container")]);
    symlinkSync("/dev/zero", join(root, "b.container"));
    write("c.container", "# long\n".repeat(5_000_000));
    mkdirSync(join(root, "d"));
    execFileSync("mkdir", ["-p", Array(2100).fill("d").join("/")], { cwd: root });
    const { stdout, stderr, status } = quadlight(command, ".");
    for (const name of ["a.container", "b.container", "c.container"])
      expect(linesOf(stderr).filter((line) => line.includes(`${name} is left out`))).toHaveLength(1);
    expect(stdout).toContain("web");
    expect(status).toBe(command === "check" ? 2 : 1);
  });

for (const words of [[], ["check"], ["dryrun"], ["check", "--a\n::error::b"], ["dryrun", "::error::x"]])
  test(`what can’t be asked for is answered without a command: ${JSON.stringify(words)}`, () => {
    const { stderr, status } = quadlight(...words);
    expect(status).toBe(2);
    expect(linesOf(stderr).filter((line) => line.startsWith("::"))).toEqual([]);
  });

test("a reader who has seen enough ends the output without a word", () => {
  for (let index = 0; index < 300; index++) write(`web${index}.container`);
  const command = join(import.meta.dirname, "../.cli/quadlight.js");
  for (const name of ["check", "dryrun"]) {
    const run = spawnSync(
      "sh",
      ["-c", '"$0" "$1" "$2" . 2>&1 | head -n 1', process.execPath, command, name],
      {
        cwd: root,
        encoding: "utf8",
        timeout: 30_000,
      },
    );
    expect(run.signal).toBeNull();
    expect(run.stdout.split("\n")).toHaveLength(2);
    expect(run.stderr).toBe("");
  }
});

test("where the directory is gone, a sentence says so", () => {
  const command = join(import.meta.dirname, "../.cli/quadlight.js");
  const script = 'mkdir gone && cd gone && rmdir ../gone && "$0" "$1" check x';
  const { stderr, status } = spawnSync("sh", ["-c", script, process.execPath, command], {
    cwd: root,
    encoding: "utf8",
  });
  expect({ stderr, status }).toEqual({
    stderr: "The directory that this runs in is not there any more.\n",
    status: 2,
  });
});
