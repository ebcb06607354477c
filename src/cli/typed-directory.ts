/** npm runs its scripts in the folder of the package; a relative path is meant from where a person typed it. */
export function typedDirectory(ownScript: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: typed } = process.env;
  return script === ownScript && typed !== undefined ? typed : process.cwd();
}
