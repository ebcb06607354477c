/** The words of a key, as its capitals part them: `PublishPort` is `Publish`, `Port`, and `IPAMDriver` is `IPAM`, `Driver`. */
export function keyWords(key: string): readonly string[] {
  return key.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}

/** The same to read: `HealthLogDestination` is “Health log destination”. */
export function labelFromKey(key: string): string {
  return keyWords(key.replace(/Sec$/, ""))
    .map((word, index) => (index === 0 || /^[A-Z]{2}/.test(word) ? word : word.toLowerCase()))
    .join(" ");
}
