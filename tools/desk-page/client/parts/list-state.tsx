import type { ListState } from '../../api'

/** On whose word a list stands. */
export function ListStateLine({ list }: { list: ListState }) {
  const { count, documentNumber, importedBy, importedOn, approval } = list
  return (
    <p className="state">
      {count} 条，出自 {documentNumber}，{importedOn} {importedBy} 导入，
      {approval ? (
        <span className="signed">
          {approval.on} {approval.by} 签发
        </span>
      ) : (
        <strong className="unsigned">还没有签发</strong>
      )}
    </p>
  )
}
