import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

/**
 * The parameters this page was opened with. What Taro's own hook hands out changes in H5 when another page of the same
 * kind opens on top, and going back would show this page with the other's parameters.
 */
export function usePageParams(): Partial<Record<string, string>> {
  const { params } = useRouter()
  return useState(params)[0]
}
