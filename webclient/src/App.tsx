/** The page before anything is known of whoever opened it: the name and what it is for. */
export function App() {
  return (
    <main>
      <h1>Whitecell</h1>
      <p>Annotate the document together, argue your move from it, have it ruled on in the open.</p>
    </main>
  );
}
