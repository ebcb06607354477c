import { execFileSync } from "node:child_process";

/** Makes so many directories, each in the one before: deeper than a path that names the last could say. */
export function nestDirectories(place: string, levels: number): void {
  execFileSync("mkdir", ["-p", Array(levels).fill("d").join("/")], { cwd: place });
}
