import type { DependencyGraph, GraphNode } from "../../../core/dependencies/graph.ts";
import type { Layout, PlacedNode } from "../../../core/dependencies/layout.ts";
import type { Picture } from "../../../core/dependencies/picture.ts";
import { useActions } from "../../session/session.tsx";
import { moveByArrows } from "../../reach/arrows.ts";
import { boxFrom, boxTo } from "./box.ts";
import { Wires } from "./Wires.tsx";
import { Shown } from "../../parts/Shown.tsx";
import { relationWords } from "../../../core/dependencies/relation-words.ts";

interface DependencyPictureProps {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly graph: DependencyGraph;
  /** The unit on show. */
  readonly unit: string;
}

/** Narrower, and names can’t be told apart: the picture then scrolls sideways by itself. */
const narrowestColumn = 150;

/** The units as boxes with lines between them. One stop of the Tab key; arrows move, Enter opens the file. */
export function DependencyPicture({ picture, layout, graph, unit }: DependencyPictureProps) {
  const { chooseFile } = useActions();
  const { columns, rows, nodes } = layout;
  const kinds = new Map(picture.nodes.map((node) => [node.id, node]));
  const inOrder = nodes.toSorted((one, other) => one.column - other.column || one.row - other.row);
  const files = inOrder.filter(({ id }) => kinds.get(id)?.kind === "file");
  const stop = files.some(({ id }) => id === unit) ? unit : files[0]?.id;
  return (
    <div className="units-scroll">
      <figure
        className="units"
        aria-label="How the files belong together"
        style={{ minWidth: columns * narrowestColumn, height: `calc(${rows} * var(--high))` }}
      >
        <Wires layout={layout} unit={unit} />
        {inOrder.map((place) => {
          const node = kinds.get(place.id);
          if (node === undefined) return null;
          const words = wordsOfNode(node, graph);
          const style = {
            left: `${((place.column + boxFrom / 100) * 100) / columns}%`,
            top: `calc(${place.row} * var(--high) + 5px)`,
            width: `${(boxTo - boxFrom) / columns}%`,
          };
          return node.kind === "file" ? (
            <button
              key={node.id}
              type="button"
              className={classOf(node, unit)}
              style={style}
              aria-label={words}
              title={words}
              aria-current={node.id === unit ? "true" : undefined}
              tabIndex={node.id === stop ? 0 : -1}
              onClick={() => chooseFile(node.id)}
              onKeyDown={moveByArrows}
            >
              <Name place={place} />
            </button>
          ) : (
            <span key={node.id} className={classOf(node, unit)} style={style} title={words}>
              <Name place={place} />
              <small>{node.kind === "missing" ? "not among these files" : "made elsewhere"}</small>
            </span>
          );
        })}
      </figure>
    </div>
  );
}

/** The part before the extension may be cut off, the extension stays: it says what the file makes. */
function Name({ place }: { readonly place: PlacedNode }) {
  const dot = place.id.lastIndexOf(".");
  return (
    <span className="unit-name">
      <span>
        <Shown text={place.id.slice(0, dot)} />
      </span>
      <Shown text={place.id.slice(dot)} />
    </span>
  );
}

function classOf({ id, kind }: GraphNode, unit: string): string {
  return ["unit", kind, ...(id === unit ? ["shown"] : [])].join(" ");
}

/** What a unit has to do with others, in words: “web.container: joins the network of app.network, starts after db.container”. */
function wordsOfNode({ id, kind }: GraphNode, { dependencies }: DependencyGraph): string {
  if (kind === "missing") return `${id} is named, and not among these files`;
  if (kind === "outside") return `${id} is not made by a file of this workspace`;
  const own = dependencies
    .filter(({ from, to }) => from === id && !to.endsWith(".target"))
    .flatMap(({ to, relations }) => relations.map((relation) => `${relationWords(relation, to)} ${to}`));
  return own.length === 0 ? id : `${id}: ${own.join(", ")}`;
}
