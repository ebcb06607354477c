/** Is the page shown inside another one, by `?embed` in its address? */
export function isEmbedded(): boolean {
  return new URLSearchParams(location.search).has("embed");
}
