const most = 3;

/** Names in a sentence: “a and b”; of many the first ones, and how many more there are. */
export function listOf(names: readonly string[]): string {
  if (names.length <= most + 1) return names.join(" and ");
  return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
}
