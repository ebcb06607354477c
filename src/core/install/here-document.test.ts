import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Target } from "../podman/target.ts";
import { parseUnitFile } from "../unit-file/parse.ts";
import { hereDocument } from "./here-document.ts";
import type { InstallOptions } from "./install-place.ts";

const text = "# web.container\n[Container]\nImage=quay.io/a/b:1\n";

// Commands that would change this machine work on $ROOT and note what they were asked.
const standIns = `
sudo() { "$@"; }
mkdir() { for last; do :; done; command mkdir -p "$ROOT$last"; }
tee() { command tee "$ROOT$1"; }
systemctl() { echo "systemctl $*" >>"$ROOT/log"; }
podman() { echo "podman $*" >>"$ROOT/log"; }
restorecon() { echo "restorecon $*" >>"$ROOT/log"; }
`;

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "here-document-"));
});
afterAll(() => rmSync(root, { recursive: true }));

function paste(block: string): void {
  rmSync(join(root, "log"), { force: true });
  const environment = { ...process.env, ROOT: root, HOME: "/home/alice", XDG_RUNTIME_DIR: "/run/user/1001" };
  execFileSync("sh", ["-e", "-c", `${standIns}\n${block}`], { env: environment });
}

function written(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function asked(): readonly string[] {
  return existsSync(join(root, "log")) ? written("log").trimEnd().split("\n") : [];
}

describe("a pasted block writes, reloads and starts", () => {
  test.each<[string, Target, InstallOptions, string, string[]]>([
    [
      "for the system",
      { podman: "5.4", scope: "system" },
      {},
      "/etc/containers/systemd/web.container",
      ["systemctl daemon-reload", "systemctl start web.service"],
    ],
    [
      "for the user",
      { podman: "5.4", scope: "user" },
      {},
      "/home/alice/.config/containers/systemd/web.container",
      ["systemctl --user daemon-reload", "systemctl --user start web.service"],
    ],
    [
      "for another user",
      { podman: "5.4", scope: "user" },
      { directory: "one-user" },
      "/etc/containers/systemd/users/1001/web.container",
      [
        "systemctl --user --machine=alice@ daemon-reload",
        "systemctl --user --machine=alice@ start web.service",
      ],
    ],
    [
      "in the QM partition",
      { podman: "5.4", scope: "qm" },
      {},
      "/etc/qm/containers/systemd/web.container",
      [
        "restorecon -R /etc/qm/containers/systemd",
        "podman exec qm systemctl daemon-reload",
        "podman exec qm systemctl start web.service",
      ],
    ],
    [
      "until the last session ends",
      { podman: "5.4", scope: "user" },
      { directory: "user-until-logout" },
      "/run/user/1001/containers/systemd/web.container",
      ["systemctl --user daemon-reload", "systemctl --user start web.service"],
    ],
  ])("%s", (_, target, options, path, commands) => {
    paste(hereDocument(target, "web.container", parseUnitFile(text), options));
    expect(written(path)).toBe(text);
    expect(asked()).toEqual(commands);
  });

  test("and a template waits for its instance", () => {
    paste(hereDocument({ podman: "5.4", scope: "system" }, "web@.container", parseUnitFile(text)));
    expect(asked()).toEqual(["systemctl daemon-reload"]);
  });

  test("and stops where a command fails", () => {
    const block = hereDocument({ podman: "5.4", scope: "system" }, "web.container", parseUnitFile(text));
    expect(() => paste(`tee() { return 1; }\n${block}`)).toThrow("Command failed");
    expect(asked()).toEqual([]);
  });
});

const system: Target = { podman: "5.4", scope: "system" };

test("the usual file stands in a here-document, readable as it is", () => {
  expect(hereDocument(system, "web.container", parseUnitFile(text))).toBe(`{
sudo mkdir -p /etc/containers/systemd &&
sudo tee /etc/containers/systemd/web.container >/dev/null <<'EOF' &&
# web.container
[Container]
Image=quay.io/a/b:1
EOF
sudo systemctl daemon-reload &&
sudo systemctl start web.service
}`);
});

test("a text that a here-document would change goes through printf, a line to a line", () => {
  expect(hereDocument(system, "web.container", parseUnitFile("[Container]\r\nExec=it's \\d"))).toContain(
    String.raw`printf '%b' \
  '[Container]\r\n' \
  'Exec=it'\''s \\d' | sudo tee`,
  );
});

test("the delimiter stands nowhere in the text", () => {
  expect(hereDocument(system, "web.container", parseUnitFile("EOF\nEOF_2\n"))).toContain(
    "<<'EOF_3' &&\nEOF\nEOF_2\nEOF_3\n",
  );
});

function pasted(hostile: string, fileName = "web.container"): string {
  paste(hereDocument(system, fileName, parseUnitFile(hostile)));
  return written(`/etc/containers/systemd/${fileName}`);
}

describe("the file comes out byte for byte", () => {
  test.each([
    ["", "nothing at all"],
    ["[Container]", "no final newline"],
    ["\n\n", "only newlines"],
    ["a\r\nb\r\n", "CRLF"],
    ["a\tb\u0007\u0085\0\u{7f}1\n", "control characters"],
    ["$HOME `id` $(id) \\ ' \" !! %s %d\n", "what a shell would expand"],
    ["EOF\n}\nEOF\n", "the end of the block"],
    ["E😀\nEOFé\nEOF_2ü\n", "lines that dash takes for the delimiter at first"],
    ["grün 😀\u{feff}\u{2028}\n", "characters outside ASCII"],
  ])("%j: %s", (hostile) => {
    expect(pasted(hostile)).toBe(hostile);
  });

  test("for any text", () => {
    const unit = fc.constantFrom(
      "a",
      "E",
      "O",
      "F",
      "EOF",
      "EOF_2",
      "\n",
      "\r\n",
      "\t",
      " ",
      "'",
      '"',
      "\\",
      "\\n",
      "\\0101",
      "\\c",
      "$x",
      "`",
      "!",
      "%s",
      "%",
      "}",
      "{",
      "&&",
      "#",
      "\0",
      "\u0080",
      "\u{7f}",
      "é",
      "😀",
      "-n",
      "<<",
    );
    const hostile = fc.oneof(
      fc.string({ unit }),
      fc.string({ unit: "binary" }),
      fc.string({ unit }).map((end) => `${end}\n`),
    );
    fc.assert(
      fc.property(hostile, (each) => {
        expect(pasted(each)).toBe(each);
      }),
      { numRuns: 60 },
    );
  });

  test("under any good name", () => {
    const name = fc
      .stringMatching(/^[A-Za-z0-9:_][A-Za-z0-9:_.\\@-]{0,20}$/)
      .map((stem) => `${stem}.container`);
    fc.assert(
      fc.property(name, (each) => {
        expect(pasted(text, each)).toBe(text);
      }),
      { numRuns: 25 },
    );
  });
});

test("a user’s service that starts at boot is made to linger, one that does not is not", () => {
  const target: Target = { podman: "5.4", scope: "user" };
  const block = (unit: string) => hereDocument(target, "web.container", parseUnitFile(unit));
  expect(block(`${text}\n[Install]\nWantedBy=default.target\n`)).toContain('loginctl enable-linger "$USER"');
  expect(block(text)).not.toContain("linger");
});

test("a pasted block writes all files of the workspace, drop-ins into their directory", () => {
  const others = {
    "web.container.d/10-limits.conf": "[Container]\nMemory=1G\n",
    "app.network": "[Network]\nLabel=EOF=\t1\n",
  };
  paste(hereDocument({ podman: "5.4", scope: "system" }, "web.container", parseUnitFile(text), { others }));
  expect(written("/etc/containers/systemd/web.container")).toBe(text);
  for (const [name, content] of Object.entries(others))
    expect(written(`/etc/containers/systemd/${name}`)).toBe(content);
  expect(asked()).toEqual(["systemctl daemon-reload", "systemctl start web.service"]);
});
