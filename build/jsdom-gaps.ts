// What jsdom lacks, for the tests of the page; some of its folders have tests that run in Node, without a page.
if (typeof document !== "undefined") fillGaps();

function fillGaps(): void {
  // There is no layout: nothing has a size.
  Range.prototype.getClientRects = () => document.createElement("i").getClientRects();
  // There are no modal dialogs; what is inside is the same.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement): void {
      this.open = true;
    },
    close(this: HTMLDialogElement): void {
      this.open = false;
    },
  });
}
