import { View } from '@tarojs/components'
import { a11y } from '../a11y'
import './demo-notice.scss'

/** Said above anything that shows demonstration records. */
export function DemoNotice() {
  return (
    <View className="demo-notice" {...a11y('note')}>
      示例数据：标着“示例”的是编的，只用来看样子，不能当真。县里公布以后换成真的。
    </View>
  )
}
