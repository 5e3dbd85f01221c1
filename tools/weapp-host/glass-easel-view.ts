import * as glassEasel from 'glass-easel'
import { type AssociatedBackend, type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { type DOMWindow, JSDOM } from 'jsdom'
import { type CompiledTemplates, compileTemplates } from './compile-templates'
import type { HostRecord } from './host-record'
import type { HostTimers } from './host-timers'
import { interceptSetData } from './intercept-set-data'
import type { MiniProgram } from './mini-program'
import { PageView } from './page-view'

type Definition = Record<string, unknown>

// A page or component is first rendered before its data has arrived; WeChat's view says nothing then.
const harmlessWarning = /for-list data is neither Array nor Object, got type "undefined"/

/** WeChat's view layer: its own glass-easel, drawing into a jsdom document. */
export class GlassEaselView {
  private readonly window: DOMWindow
  private readonly codeSpace: CodeSpace
  private readonly backend: AssociatedBackend
  private readonly templates: CompiledTemplates
  private readonly configured = new Set<string>()
  private readonly restoreGlobals: () => void

  constructor(
    private readonly program: MiniProgram,
    private readonly record: HostRecord,
    private readonly timers: HostTimers,
  ) {
    this.window = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window
    this.restoreGlobals = installBrowserGlobals(this.window)
    this.templates = compileTemplates(program)
    for (const issue of this.templates.issues) record.addError('template', 'compile', issue)
    glassEasel.globalOptions.throwGlobalError = false
    glassEasel.addGlobalErrorListener(this.onError)
    glassEasel.addGlobalWarningListener(this.onWarning)
    const env = new MiniProgramEnv()
    this.codeSpace = env.createCodeSpace('', true)
    this.backend = env.associateBackend(new glassEasel.CurrentWindowBackendContext())
  }

  /** Reads the .json of a page or component; glass-easel wants it before the definition. */
  configure(componentPath: string): void {
    if (this.configured.has(componentPath)) return
    this.configured.add(componentPath)
    this.codeSpace.addComponentStaticConfig(componentPath, this.program.componentConfig(componentPath))
  }

  registerPage(pagePath: string, definition: Definition): void {
    this.addTemplate(pagePath)
    this.codeSpace.componentEnv(pagePath, ({ Page }) => Page(definition))
  }

  registerComponent(componentPath: string, definition: Definition): void {
    this.addTemplate(componentPath)
    const { record, timers } = this
    const lifetimes = (definition.lifetimes ?? {}) as Record<string, unknown>
    const created = (lifetimes.created ?? definition.created) as ((this: object) => void) | undefined
    const watched = {
      ...definition,
      ...withHostTypes(definition.properties),
      lifetimes: {
        ...lifetimes,
        created(this: object) {
          interceptSetData(this, record, timers)
          created?.call(this)
        },
      },
    }
    this.codeSpace.componentEnv(componentPath, ({ Component }) => Component(watched as Parameters<typeof Component>[0]))
  }

  registerBehavior(definition: Definition): unknown {
    return this.codeSpace.behavior().definition(definition).register()
  }

  /** Creates a page from its registered definition and draws it. */
  createPage(pagePath: string): PageView {
    const root = this.backend.createRoot('page', this.codeSpace, pagePath)
    interceptSetData(root.get(), this.record, this.timers)
    return new PageView(root, this.window.document)
  }

  close(): void {
    glassEasel.removeGlobalErrorListener(this.onError)
    glassEasel.removeGlobalWarningListener(this.onWarning)
    this.restoreGlobals()
    this.window.close()
  }

  private addTemplate(componentPath: string): void {
    const template = this.templates.templateFor(componentPath)
    if (template) this.codeSpace.addCompiledTemplate(componentPath, template)
  }

  // Returning false keeps glass-easel from printing what the host has written down.
  private readonly onError = (error: unknown, method?: string): false => {
    this.record.addError('exception', method ?? 'view', error)
    return false
  }

  private readonly onWarning = (message: string): false => {
    if (!harmlessWarning.test(message)) this.record.addError('template', 'render', message)
    return false
  }
}

/** glass-easel's browser backend looks for `window` and `document` on the global object. */
function installBrowserGlobals(window: DOMWindow): () => void {
  const target = globalThis as Record<string, unknown>
  const before = { window: target.window, document: target.document }
  Object.assign(target, { window, document: window.document })
  return () => Object.assign(target, before)
}

const hostTypes: Record<string, unknown> = { String, Number, Boolean, Object, Array, Function }

/** glass-easel compares property types with its own realm's constructors; the logic layer's String is another one. */
function withHostTypes(properties: unknown): { properties?: Definition } {
  if (typeof properties !== 'object' || properties === null) return {}
  const translated = Object.entries(properties as Definition).map(([name, property]) => [name, withHostType(property)])
  return { properties: Object.fromEntries(translated) as Definition }
}

function withHostType(property: unknown): unknown {
  if (typeof property === 'function') return hostTypes[property.name]
  if (typeof property !== 'object' || property === null || !('type' in property)) return property
  const { type } = property
  return { ...property, type: typeof type === 'function' ? hostTypes[type.name] : type }
}
