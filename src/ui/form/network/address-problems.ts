/** What Linux takes as the name of an interface (man ip-link: 15 characters). */
export function interfaceProblem(typed: string): string | undefined {
  return /^[^\s/,:]{1,15}$/.test(typed)
    ? undefined
    : "An interface has a name of up to 15 characters, without blanks, / and :";
}

/** Six pairs of hexadecimal digits, as Podman writes them. */
export function macProblem(typed: string): string | undefined {
  return /^(?:[\da-f]{2}[:-]){5}[\da-f]{2}$/i.test(typed)
    ? undefined
    : "A MAC address is six pairs of digits and letters a to f, such as 02:42:ac:11:00:02.";
}
