import { spawn } from "node:child_process";
import type { ChildProcess, SpawnOptions } from "node:child_process";
import { once } from "node:events";

/** Starts a program that ends with the tests, even when these are broken off. */
export function start(program: string, words: readonly string[], options: SpawnOptions = {}): ChildProcess {
  const started = spawn(program, words, { stdio: "ignore", ...options });
  const kill = () => void started.kill("SIGKILL");
  process.once("exit", kill);
  started.once("exit", () => process.off("exit", kill));
  return started;
}

/** Waits for what a program that was started brings; asks every 50 ms, and fails when it has ended. */
export async function until<T>(program: ChildProcess, look: () => Promise<T | undefined>): Promise<T> {
  const seen = await look();
  if (seen !== undefined) return seen;
  if (program.exitCode !== null) throw new Error(`${program.spawnfile} ended with ${program.exitCode}`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return until(program, look);
}

export async function stop(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = once(program, "exit");
  program.kill();
  await ended;
}
