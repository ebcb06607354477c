import { accountOf } from "../../../core/hardening/account.ts";
import { useHardened } from "./use-hardened.ts";
import { Shown } from "../../parts/Shown.tsx";

/** What the file grants beyond Podman’s defaults, and what it takes away from them. */
export default function Grants() {
  const { beyond, below } = accountOf(useHardened());
  return (
    <>
      <h3>Beyond Podman’s defaults</h3>
      <Sentences sentences={beyond} none="Nothing: it has what each container has." />
      <h3>Below Podman’s defaults</h3>
      <Sentences sentences={below} none="Nothing is taken away." />
    </>
  );
}

interface SentencesProps {
  readonly sentences: readonly string[];
  readonly none: string;
}

function Sentences({ sentences, none }: SentencesProps) {
  if (sentences.length === 0) return <p className="hint">{none}</p>;
  return (
    <ul className="grants">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Shown text={sentence} />
        </li>
      ))}
    </ul>
  );
}
