import { View } from '@tarojs/components'
import { textSizeNames } from '@/domain/kept/preferences'
import { usePreferences } from '@/platform/preferences'
import { Choice } from '@/ui/choice/choice'

const modes = [
  { value: 'standard', text: '标准版' },
  { value: 'elder', text: '长辈版' },
] as const

const themes = [
  { value: 'system', text: '跟随手机' },
  { value: 'light', text: '浅色' },
  { value: 'dark', text: '深色' },
] as const

/** Mode, text size and theme; each takes hold at once. */
export function AppearanceSettings() {
  const preferences = usePreferences()
  const sizes = textSizeNames[preferences.mode].map((text, value) => ({ value, text }))
  return (
    <View className="panel">
      <Choice label="版式" options={modes} value={preferences.mode} onChoose={preferences.chooseMode} />
      <Choice label="字号" options={sizes} value={preferences.textSize} onChoose={preferences.chooseTextSize} />
      <Choice label="颜色" options={themes} value={preferences.theme} onChoose={preferences.chooseTheme} />
    </View>
  )
}
