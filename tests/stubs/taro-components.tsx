import { createElement, forwardRef, type ReactNode, type Ref } from 'react'

/**
 * Taro's H5 components as plain elements: what matters here, text, roles, attributes and events, comes through the same
 * way (the real ones turn camelCase props into attributes). The built app is tested with the real ones in tests/browser.
 */
type Props = Record<string, unknown> & { children?: ReactNode }

const dashed = (name: string) => name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)

/** `ariaRole` is how the WeChat build spells `role`. */
const renamed: Record<string, string> = { tabindex: 'tabIndex', maxlength: 'maxLength', ariaRole: 'role' }

function element(tag: string) {
  return forwardRef(
    ({ children, hoverClass, lazyLoad, userSelect, openType, autoHeight, ...props }: Props, ref: Ref<Element>) => {
      const attributes = Object.fromEntries(
        Object.entries(props).map(([name, value]) => [
          renamed[name] ?? (name.startsWith('aria') ? dashed(name) : name),
          value,
        ]),
      )
      return createElement(tag, { ...attributes, ref }, children)
    },
  )
}

export const View = element('div')
export const Text = element('span')
export const Image = element('img')
export const Button = element('button')
export const Input = element('input')
export const Textarea = element('textarea')
export const Canvas = element('canvas')
export const PageContainer = element('page-container')
