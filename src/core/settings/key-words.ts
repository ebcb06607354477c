/** The words of a key, as its capitals part them: `PublishPort` is `Publish`, `Port`, and `IPAMDriver` is `IPAM`, `Driver`. */
export function keyWords(key: string): readonly string[] {
  return key.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/);
}
