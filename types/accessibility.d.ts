import '@tarojs/components'

// Attributes that ui/a11y.ts sets by target: real ARIA in H5, aria-* by the build plugin (config/aria) in WeChat.
declare module '@tarojs/components/types/common' {
  interface StandardProps {
    role?: string
    tabindex?: number
    ariaRole?: string
    ariaLabel?: string
    ariaChecked?: boolean
    ariaSelected?: boolean
    ariaHidden?: boolean
    ariaExpanded?: boolean
    ariaInvalid?: boolean
    ariaDescribedby?: string
    ariaLevel?: number
    ariaLive?: 'polite' | 'assertive'
    onKeyDown?: (event: { key: string; shiftKey: boolean; preventDefault: () => void }) => void
  }
}
