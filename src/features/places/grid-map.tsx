import { View } from '@tarojs/components'
import { createElement, type MouseEvent, type ReactNode } from 'react'
import type { Gcj02 } from '@/domain/places/geo'
import { planOf } from '@/domain/places/geo-plan'
import type { PlacedPlace } from '@/domain/places/place'
import './grid-map.scss'

interface Props {
  places: readonly PlacedPlace[]
  /** To be numbered from 1. */
  picked: readonly PlacedPlace[]
  /** What is near or far is reckoned from here. */
  from: Gcj02
  onPoint: (position: Gcj02) => void
}

const size = 320
const margin = 24

/**
 * H5's picture of the places: drawn from their positions alone, without a map server. It is a picture; what can be picked
 * stands in the list below it.
 */
export function GridMap({ places, picked, from, onPoint }: Props) {
  const [first, ...rest] = places
  if (!first) return null
  const plan = planOf([first.position, ...rest.map(({ position }) => position)], size, margin)
  const numbers = new Map(picked.map(({ id }, index) => [id, index + 1]))
  const lines = Array.from({ length: Math.ceil(size / plan.cell.length) }, (_, line) => line * plan.cell.length)
  const point = ({ clientX, clientY, currentTarget }: MouseEvent) => {
    const box = currentTarget.getBoundingClientRect()
    const onPaper = (pixels: number) => (pixels / box.width) * size
    onPoint(plan.positionAt({ x: onPaper(clientX - box.left), y: onPaper(clientY - box.top) }))
  }
  return (
    <View className="grid-map">
      <View className="grid-map__frame">
        {draw('svg', {
          className: 'grid-map__paper',
          viewBox: `0 0 ${size} ${size}`,
          role: 'img',
          'aria-label': `示意图：${places.length} 处地方的位置，上北下南，每格 ${plan.cell.kilometres} 公里`,
          onClick: point,
          children: [
            ...lines.flatMap((at) => [
              draw('line', { key: `down ${at}`, className: 'grid-map__line', x1: at, x2: at, y1: 0, y2: size }),
              draw('line', { key: `across ${at}`, className: 'grid-map__line', x1: 0, x2: size, y1: at, y2: at }),
            ]),
            ...places.map((place) => {
              const { x, y } = plan.place(place.position)
              return draw('circle', { key: place.id, className: 'grid-map__place', cx: x, cy: y, r: 5 })
            }),
            cross(plan.place(from)),
          ],
        })}
        {/* The nearest lies on top of the others. */}
        {[...picked].reverse().map(({ id, position }) => numbered(plan.place(position), numbers.get(id) ?? 0))}
      </View>
      <View className="soft">{`示意图，没有画路。上北下南，一格 ${plan.cell.kilometres} 公里，“＋”是从哪里算远近。点图上别处，就从那里算。`}</View>
    </View>
  )
}

/** Taro has no components for drawing; H5 takes the browser's own. */
const draw = (tag: string, props: Record<string, unknown> & { children?: ReactNode }) => createElement(tag, props)

const cross = ({ x, y }: { x: number; y: number }) =>
  draw('path', { key: 'from', className: 'grid-map__from', d: `M${x - 9} ${y}h18M${x} ${y - 9}v18` })

/** The number is written by the style sheet: it is part of the picture, and the list below says it in words. */
const numbered = ({ x, y }: { x: number; y: number }, number: number) =>
  draw('div', {
    key: `number ${number}`,
    className: 'grid-map__picked',
    'aria-hidden': true,
    'data-number': number,
    style: { left: `${(x / size) * 100}%`, top: `${(y / size) * 100}%` },
  })
