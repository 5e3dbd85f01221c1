import { type DragEvent, useId, useRef, useState } from 'react'

/** Takes one file: dropped with the mouse, or chosen by mouse or keyboard. */
export function DropZone({ onFile, isBusy }: { onFile: (file: File) => void; isBusy: boolean }) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setIsOver(over)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is the mouse's way; the button inside is everybody's
    <div
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event)
        const [file] = event.dataTransfer.files
        if (file && !isBusy) onFile(file)
      }}
    >
      <p id={id}>
        把表格文件拖到这里，或者点按钮选一个。收 Excel 和 WPS 存的 .xlsx、.csv，还有 Word 文件 .docx 里的表。
      </p>
      <button type="button" disabled={isBusy} aria-describedby={id} onClick={() => input.current?.click()}>
        选一个文件
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.csv,.docx"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = '' // the same file may be chosen again, once it is mended
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
