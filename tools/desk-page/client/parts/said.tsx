/** What the desk says when something will not go, or has gone well: read out at once. */
export function Said({ error, done }: { error?: string | undefined; done?: string | undefined }) {
  return (
    <>
      {error && (
        <div className="said said-wrong" role="alert">
          {error.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      {done && (
        <div className="said said-done" role="status">
          {done}
        </div>
      )}
    </>
  )
}

/** That something is under way, and how far. */
export function Working({ words }: { words: string | undefined }) {
  const [, done, all] = /第 (\d+) 行，共 (\d+) 行/.exec(words ?? '') ?? []
  return (
    <div className="working" role="status" hidden={words === undefined}>
      <span>{words}</span>
      {done && all ? (
        <progress aria-label="进度" value={Number(done)} max={Number(all)} />
      ) : (
        <progress aria-label="进度" />
      )}
    </div>
  )
}
