const saidFor = 4000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says at the foot of the page for a few seconds what was done, to screen readers too. */
export function sayBriefly(sentence: string): void {
  const output = document.querySelector("output.briefly") ?? document.createElement("output");
  output.className = "briefly";
  // Screen readers tell what changes in a place that they know.
  if (!output.isConnected) document.body.append(output);
  clearTimeout(timer);
  setTimeout(() => {
    output.textContent = sentence;
  });
  timer = setTimeout(() => {
    output.textContent = "";
  }, saidFor);
}
