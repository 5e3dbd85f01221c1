declare module 'es-check' {
  interface Check {
    /** `checkBrowser`: whatever package.json's browserslist means. */
    ecmaVersion: string
    browserslistEnv?: string
    files: string[]
    /** Built-ins too, not syntax alone. */
    checkFeatures?: boolean
    cache?: boolean
  }

  interface Fault {
    file: string
    err: Error & {
      /** Which browsers of the list lack it, by name. */
      browserDetails?: Record<string, { name: string; version: string; requiredVersion: string | false }[]>
    }
  }

  export function runChecks(checks: Check[], options: object): { success: boolean; errors: Fault[] }
}
