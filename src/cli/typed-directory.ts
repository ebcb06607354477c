/** Says in one sentence that relative paths lead nowhere. */
export class DirectoryProblem extends Error {}

/** npm runs its scripts in the folder of the package; a relative path is meant from where a person typed it. */
export function typedDirectory(ownScript: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typed } = process.env;
  return script === ownScript && typed !== undefined ? typed : currentDirectory();
}

function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new DirectoryProblem("The directory that this runs in is not there any more.");
  }
}
