/** What podman reads as true behind an option such as `--privileged=` (Go’s strconv.ParseBool); alone it is true. */
export function isTrueForPodman(text: string): boolean {
  return /^(?:|1|t|T|true|TRUE|True)$/.test(text);
}

/** What podman reads as false there. */
export function isFalseForPodman(text: string): boolean {
  return /^(?:0|f|F|false|FALSE|False)$/.test(text);
}
