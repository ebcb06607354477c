import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { giveUp } from "../../../scripts/give-up.mjs";

/** @typedef {import("../delivery.ts").HostileFile} HostileFile */
/** @typedef {{ status: number | null, stdout: string, stderr: string }} Ran */

/** A run of the command takes no longer, in milliseconds, on a busy machine too. */
const longest = 20_000;

/** Writes the files into a directory and runs the built command on it. @param {typeof import("../hostile.ts")} hostile @param {string} root @returns {Promise<import("../run.mjs").Lane>} */
export async function commandLineLane(
  { search, hold, holdAnnotations, holdJson, holdLines, holdSarif },
  root,
) {
  const program = join(root, ".cli/quadlight.js");
  if (!existsSync(program)) giveUp("There is no built command yet: run npm run build first.");
  const work = mkdtempSync(join(tmpdir(), "quadlight-hostile-"));

  /** @param {readonly string[]} words */
  const run = async (words) => {
    const ran = await ranCommand(program, words, work);
    hold("the command ends", ran.status !== null, () => `${words.join(" ")} was ended after ${longest} ms`);
    hold(
      "the command says what is wrong in sentences",
      !/\n\s+at .*[:(]\d+:\d+|node:internal/.test(ran.stderr),
      () => `${words.join(" ")}: ${ran.stderr}`,
    );
    return ran;
  };

  /** @param {import("../delivery.ts").Delivery} delivery */
  const attempt = async (delivery) => {
    if (delivery.by !== "files") return;
    const directory = mkdtempSync(join(work, "d-"));
    try {
      for (const file of delivery.files) write(directory, file);
      const check = async (/** @type {string[]} */ ...words) => {
        const ran = await run(["check", "--podman", "5.8", ...words, directory]);
        hold("what the command says hides nothing", !/(?!\n)[\p{Cc}\p{Cf}]/u.test(ran.stderr), () =>
          JSON.stringify(ran.stderr),
        );
        return ran;
      };
      const json = await check("--json");
      const count = json.stdout.split("\n").length - 1;
      holdJson(json.stdout, count);
      holdLines((await check()).stdout, count);
      holdAnnotations((await check("--github")).stdout, count);
      holdSarif((await check("--sarif")).stdout, count);
      const hasError = json.stdout.includes('"severity":"error"');
      hold(
        "the exit status tells errors",
        json.status === 2 || (json.status === 1) === hasError,
        () => `It is ${json.status}: ${json.stderr}`,
      );
      await run(["dryrun", "--podman", "5.8", directory]);
    } finally {
      rmSync(directory, { recursive: true, force: true });
    }
  };
  return {
    search: (kind, plan) => search(kind, attempt, plan),
    close: async () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Writes a file where its name is one that a disk takes, and leads nowhere else. @param {string} directory @param {HostileFile} file */
function write(directory, { name, bytes }) {
  const parts = name.split("/");
  if (parts.some((part) => part === "" || part === "." || part === ".." || part.includes("\0"))) return;
  // A half of a surrogate pair stands for a byte that is no UTF-8.
  const path = Buffer.concat(
    [`${directory}/`, ...Array.from(name)].map((text) =>
      /\p{Cs}/u.test(text) ? Buffer.from([0xff]) : Buffer.from(text),
    ),
  );
  try {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    // Names can be too long for a disk, and a file can stand where a directory should.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}

/** @param {string} program @param {readonly string[]} words @param {string} cwd @returns {Promise<Ran>} */
function ranCommand(program, words, cwd) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...words], {
      cwd,
      timeout: longest,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
    child.on("close", (status) => resolve({ status, stdout, stderr }));
  });
}
