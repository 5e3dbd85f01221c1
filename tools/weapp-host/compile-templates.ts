import type { template } from 'glass-easel'
import { TmplGroup } from 'glass-easel-template-compiler'
import type { MiniProgram } from './mini-program'

type TemplateGroups = Record<string, template.ComponentTemplate['content']>

/** All templates of a mini-program, ready for glass-easel. */
export interface CompiledTemplates {
  /** The compiled template of a page or component, or undefined when it has no .wxml. */
  templateFor(componentPath: string): template.ComponentTemplate | undefined
  /** What the compiler holds against the .wxml files, one line each. */
  issues: string[]
}

interface TemplateIssue {
  level: string
  message: string
  startLine: number
  startColumn: number
}

interface CompiledSource {
  source: string
  issues: string[]
}

// Compiling takes longer than everything else in opening a page, and the folder does not change while tests run.
const compiledByRoot = new Map<string, CompiledSource>()

/** Compiles every .wxml and .wxs file with WeChat's own compiler. */
export function compileTemplates(program: MiniProgram): CompiledTemplates {
  const compiled = compiledByRoot.get(program.root) ?? compile(program)
  compiledByRoot.set(program.root, compiled)
  // The compiler's product is JavaScript source; there is no other way to run it.
  const groups = new Function(`return ${compiled.source}`)() as TemplateGroups
  return {
    issues: compiled.issues,
    templateFor(componentPath) {
      const content = groups[componentPath]
      return (
        content && ({ groupList: groups, content, fallbackListenerOnNativeNode: true } as template.ComponentTemplate)
      )
    },
  }
}

function compile(program: MiniProgram): CompiledSource {
  const group = new TmplGroup()
  const issues: string[] = []
  for (const file of program.filesEndingIn('.wxs')) group.addScript(file.slice(0, -'.wxs'.length), program.read(file))
  for (const file of program.filesEndingIn('.wxml')) {
    const found = (group.addTmpl(file.slice(0, -'.wxml'.length), program.read(file)) ?? []) as TemplateIssue[]
    issues.push(
      ...found.map(
        (issue) => `${file}:${issue.startLine + 1}:${issue.startColumn + 1} ${issue.level}: ${issue.message}`,
      ),
    )
  }
  const source = group.getTmplGenObjectGroups()
  group.free()
  return { source, issues }
}
