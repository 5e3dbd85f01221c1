import type { LessonPack } from '@/domain/pack'
import compiled from './compiled/lessons.json'

export const lessonPack = compiled as unknown as LessonPack
