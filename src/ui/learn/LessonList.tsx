import { allLessons } from "../../core/lessons/all-lessons.ts";
import "./learn.css";

/** All lessons, each with what it is about. `unknown` is an id that names none of them. */
export default function LessonList({ unknown }: { readonly unknown?: string }) {
  return (
    <section className="lesson-list" aria-labelledby="lessons">
      <h2 id="lessons">Learn</h2>
      {unknown !== undefined && <p role="alert">There is no lesson called {unknown}.</p>}
      <p>
        Each lesson asks what you expect, shows what was measured, and ends with a task that checks itself.
        Your own files stay as they are.
      </p>
      <ul>
        {allLessons.map(({ id, title, about, minutes }) => (
          <li key={id} className="card">
            <h3>
              <a href={`#learn/${id}`}>{title}</a>
            </h3>
            <p>{about}</p>
            <p className="hint">About {minutes} minutes</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
