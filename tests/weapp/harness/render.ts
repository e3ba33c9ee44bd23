import vm from 'node:vm'
import { wxmlToJs } from 'miniprogram-compiler'
import type { Node } from './tree'

type Template = (data: unknown, env: object, global: object) => Node

/**
 * Renders pages with WeChat's own template compiler. Its output keeps caches in globals, so it runs
 * in a context of its own, and the data must be of that context too.
 */
export function makeRenderer(dist: string) {
  const context = vm.createContext({ console })
  const program = `(function () { var window = {}, navigator = {}; ${wxmlToJs(dist)} })()`
  const templateOf = vm.runInContext(program, context) as (file: string) => Template
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  const fill = (file: string, data: unknown) =>
    templateOf(file)(parse(JSON.stringify(data)), {}, {})

  /** Deeper than 16 levels, Taro goes on inside a component that calls itself. */
  function unfolded(node: Node): Node {
    if (node.tag === 'wx-comp') {
      node.children = [unfolded(fill('comp.wxml', { i: node.attr.i, l: node.attr.l }))]
    } else {
      for (const child of node.children ?? []) if (typeof child === 'object') unfolded(child)
    }
    return node
  }
  return (route: string, data: unknown): Node => unfolded(fill(`${route}.wxml`, data))
}
