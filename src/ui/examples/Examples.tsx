import { allExamples } from "../../core/examples/all-examples.ts";
import { ExampleList } from "./ExampleList.tsx";
import { ExamplePage } from "./ExamplePage.tsx";
import "./examples.css";

interface ExamplesProps {
  readonly id: string | undefined;
  /** Goes back to the editor. */
  readonly leave: () => void;
}

/** An example by its id, or the list of all of them. */
export default function Examples({ id, leave }: ExamplesProps) {
  const example = allExamples.find((each) => each.id === id);
  if (example) return <ExamplePage example={example} leave={leave} />;
  return <ExampleList unknown={id} />;
}
