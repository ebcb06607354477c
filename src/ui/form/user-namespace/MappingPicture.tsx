import { mappedInWords, outsideUsers } from "../../../core/podman/values/user-namespace/user-mapping.ts";
import type { UserMapping } from "../../../core/podman/values/user-namespace/user-mapping.ts";
import type { Scope } from "../../../core/podman/target.ts";

interface MappingPictureProps {
  readonly mapping: UserMapping;
  readonly scope: Scope;
}

const boxWidth = 132;
const boxHeight = 30;
const rowHeight = 42;
const right = 248;

/** Draws who the users of the container are on this machine; the same stands below it in words. */
export function MappingPicture({ mapping, scope }: MappingPictureProps) {
  const outside = outsideUsers(mapping);
  const rows = Math.max(outside.length, mapping.users.length);
  return (
    <figure className="mapping" aria-label="Who is who">
      <svg viewBox={`0 0 ${right + boxWidth} ${24 + rows * rowHeight}`} aria-hidden="true">
        <text x="0" y="14" className="head">
          In the container
        </text>
        <text x={right} y="14" className="head">
          {scope === "qm" ? "In the partition" : "On this machine"}
        </text>
        {mapping.users.map(({ inside, outside: other, isYou }, index) => (
          <g key={inside} className={isYou ? "you" : undefined}>
            <path d={curve(index, outside.indexOf(other))} />
            <UserBox x={0} row={index} text={inside === "0" ? "root 0" : inside} />
          </g>
        ))}
        {outside.map((number, index) => (
          <g key={number} className={number === "1000" && scope === "user" ? "you" : undefined}>
            <UserBox x={right} row={index} text={nameOutside(number, scope)} />
          </g>
        ))}
      </svg>
      <figcaption>
        <ul>
          {mapping.users.map((user) => (
            <li key={user.inside}>{mappedInWords(user)}</li>
          ))}
          {mapping.isYouLeftOut && <li>you (1000) are nobody in the container</li>}
        </ul>
        {mapping.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {scope === "user" && <p>The picture takes you for user 1000 of this machine.</p>}
      </figcaption>
    </figure>
  );
}

function nameOutside(number: string, scope: Scope): string {
  if (number === "0") return "root 0";
  return number === "1000" && scope === "user" ? "you 1000" : number;
}

function UserBox({ x, row, text }: { readonly x: number; readonly row: number; readonly text: string }) {
  const y = 24 + row * rowHeight;
  return (
    <>
      <rect x={x + 0.75} y={y} width={boxWidth - 1.5} height={boxHeight} rx="8" />
      <text x={x + boxWidth / 2} y={y + boxHeight / 2 + 4.5} textAnchor="middle">
        {text}
      </text>
    </>
  );
}

/** From the box of a user of the container to the one of this machine. */
function curve(from: number, to: number): string {
  const half = (boxWidth + right) / 2;
  return `M${boxWidth} ${middle(from)}C${half} ${middle(from)} ${half} ${middle(to)} ${right} ${middle(to)}`;
}

function middle(row: number): number {
  return 24 + row * rowHeight + boxHeight / 2;
}
