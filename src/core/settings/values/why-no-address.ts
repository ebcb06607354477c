/** Says what to write in place of a text that is no address; for an address of this machine. */
export function whyNoAddress(text: string): string {
  if (text === "") return "Write an address of this machine, such as 192.168.1.5.";
  if (text === "localhost") return "Podman takes no names here: write 127.0.0.1.";
  return `${text} is no IP address: write one of this machine, such as 192.168.1.5.`;
}
