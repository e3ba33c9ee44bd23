import { cloudNow } from '@/cloud/clock'
import { useWide } from '@/platform/use-wide'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { dayOf, showDay } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { organKindLabels } from '@domain/vocabulary/organ-kinds'
import { OrganTable } from './organ-table'

type Units = OutputNamed<'people.listUnits'>
export type BodyShown = Units['bodies'][number]

interface UnitListsProps {
  units: Units
  mayChange: boolean
  onEndTerm: (body: BodyShown) => void
}

/** The bodies of each 届 with their delegations, and the organs that have liaison officers. */
export function UnitLists({ units, mayChange, onEndTerm }: UnitListsProps) {
  const { bodies, organs } = units
  const wide = useWide()
  const today = dayOf(cloudNow())
  return (
    <>
      <Panel title="届次">
        {bodies.length === 0 && (
          <Message title="还没有届次" advice="导入名册或登记代表任职时自动建立。" />
        )}
        <RowList>
          {bodies.map((body) => (
            <Row
              key={body.id}
              title={body.name}
              tags={body.endedOn && body.endedOn <= today ? <Tag>已届满</Tag> : null}
              note={[body.delegations.join('、'), body.endedOn && `${showDay(body.endedOn)}届满`]
                .filter(Boolean)
                .join(' · ')}
              aside={
                mayChange && !body.endedOn ? (
                  <Button look="quiet" onPress={() => onEndTerm(body)}>
                    登记届满
                  </Button>
                ) : undefined
              }
            />
          ))}
        </RowList>
      </Panel>
      <Panel title={`单位（${organs.length}）`}>
        {organs.length === 0 && (
          <Message title="还没有单位" advice="导入名册或登记联络员时自动建立。" />
        )}
        {wide && organs.length > 0 ? (
          <OrganTable organs={organs} />
        ) : (
          <RowList>
            {organs.map(({ id, name, kind }) => (
              <Row key={id} title={name} note={organKindLabels[kind]} />
            ))}
          </RowList>
        )}
      </Panel>
    </>
  )
}
