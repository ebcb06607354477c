import { capitalized } from "../../../core/english/capitalized.ts";
import { opensWords } from "../../../core/network/exposure/opens.ts";
import type { Exposure } from "../../../core/network/exposure/exposure.ts";
import type { Opens } from "../../../core/network/exposure/opens.ts";

interface ExposurePictureProps {
  readonly clients: Exposure["clients"];
  readonly labelledBy: string;
}

/** Each client with a line to the container: whole, broken or none. The words on the line say the same. */
export function ExposurePicture({ clients, labelledBy }: ExposurePictureProps) {
  return (
    <figure className="exposure-picture" aria-labelledby={labelledBy}>
      <ul>
        {clients.map(({ client, words, opens }) => (
          <li key={client} data-opens={opens.kind}>
            <span className="client">{capitalized(words)}</span>
            <Line opens={opens} />
            <span className="opens">{opensWords(opens)}</span>
          </li>
        ))}
      </ul>
      <div className="container-end" aria-hidden="true">
        this container
      </div>
    </figure>
  );
}

/** An arrow that arrives, one that ends at a wall, or dots where nothing is known. */
function Line({ opens }: { readonly opens: Opens }) {
  const isOpen = opens.kind === "every" || opens.kind === "ports";
  return (
    <svg className="line" viewBox="0 0 60 16" aria-hidden="true">
      <path className="shaft" d={isOpen ? "M0 8H54" : "M0 8H34"} />
      {isOpen && <path d="m48 3 6 5-6 5" />}
      {opens.kind === "none" && <path d="M40 1V15" />}
    </svg>
  );
}
