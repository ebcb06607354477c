/** Says that something is not read, and why: “it is a pipe”. */
export function leftOut(path: string, why: string): string {
  return `${path} is left out: it ${why}.`;
}

/** Node opens nothing by such a name once it is a text. */
export const whyNotNamed = "has a name that is not UTF-8";
