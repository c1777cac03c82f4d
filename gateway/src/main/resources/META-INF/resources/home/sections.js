import { getJson, Refused } from './api.js'
import { decimal, element, kilometres, minute, percent } from './dom.js'
import { score } from './scores.js'
import { word } from './words.js'

const TONE = { VALID: 'good', DOUBTFUL: 'doubt', INVALID: 'bad' }

/** What a user sees; every section stands and fails alone. */
export function sectionsFor(user) {
  const isChief = user.roles.includes('chief') && user.chiefId
  return [
    {
      id: 'reaches',
      title: isChief ? '我负责的河段' : '辖区河段',
      empty: isChief ? '还没有河段由您负责。' : '辖区内还没有登记河段。',
      load: isChief
        ? async () => (await getJson('/api/registry/v1/me')).reaches
        : list('/api/registry/v1/reaches'),
      show: reach
    },
    {
      id: 'patrols',
      title: '最近巡河',
      empty: '还没有巡河记录。',
      load: patrols,
      show: patrol
    },
    isChief && {
      id: 'scores',
      title: '我的得分',
      empty: '还没有得分；考核周期结束后会在这里公布。',
      load: list(`/api/assessment/v1/scores?chief=${encodeURIComponent(user.chiefId)}`),
      show: score
    },
    {
      id: 'orders',
      title: '督办单',
      empty: '没有督办单。',
      load: list('/api/supervision/v1/orders'),
      show: order
    },
    user.roles.some((role) => ['chief', 'office', 'department'].includes(role)) && {
      id: 'messages',
      title: '消息',
      empty: '没有消息。',
      load: list('/api/supervision/v1/messages'),
      show: message
    }
  ].filter(Boolean)
}

/** Puts a section on the page and fills it; `sessionEnded` hears of a session that is over. */
export function open(section, container, sessionEnded) {
  const content = element('div', { 'aria-live': 'polite' })
  const heading = element('h2', { id: `${section.id}-heading` }, section.title)
  container.append(element('section', { class: 'card', 'aria-labelledby': heading.id }, heading, content))
  const guard = (place, work) => attempt(place, work, sessionEnded)
  return guard(content, async () => {
    const items = await section.load()
    if (items.length === 0) {
      content.replaceChildren(element('p', { class: 'empty' }, section.empty))
      return
    }
    const shown = items.map((item, index) => section.show(item, index === 0, guard))
    content.replaceChildren(element('ul', { class: 'items' }, ...shown))
  })
}

async function attempt(place, work, sessionEnded) {
  place.setAttribute('aria-busy', 'true')
  place.replaceChildren(element('p', { class: 'empty' }, '正在取得数据……'))
  try {
    await work()
  } catch (failure) {
    if (!(failure instanceof Refused)) {
      sessionEnded(failure)
      return
    }
    const retry = element('button', { type: 'button' }, '重试')
    retry.addEventListener('click', () => attempt(place, work, sessionEnded))
    const trace = failure.traceId ? `(编号 ${failure.traceId.slice(0, 8)})` : ''
    place.replaceChildren(element('p', { class: 'bad' }, failure.message, trace), retry)
  } finally {
    place.removeAttribute('aria-busy')
  }
}

function list(path) {
  const separator = path.includes('?') ? '&' : '?'
  return async () => (await getJson(`${path}${separator}limit=10`)).items ?? []
}

/** The list names patrols and verdicts; what was measured stands with each patrol. */
async function patrols() {
  const found = await list('/api/patrol/v1/patrols')()
  return Promise.all(found.map((patrol) => getJson(`/api/patrol/v1/patrols/${encodeURIComponent(patrol.id)}`)))
}

function item(head, tag, facts, tone = '', className = '') {
  return element(
    'li',
    { class: className || undefined },
    element('p', { class: 'head' }, head, tag ? element('span', { class: `tag ${tone}` }, tag) : ''),
    ...facts.filter(Boolean).map((fact) => element('p', { class: 'fact' }, fact))
  )
}

function reach(found) {
  return item(
    found.name,
    word('bank', found.bank),
    [
      `${found.waterBodyName ?? ''} 桩号 ${decimal(found.chainageFromKm)} 至 ${decimal(found.chainageToKm)} 公里`,
      found.schematic ? '河段线为示意线，尚未核实' : ''
    ]
  )
}

function patrol(found) {
  const judged = found.judgement
  const reasons = (judged?.reasons ?? []).map((reason) => word('reason', reason.code))
  return item(
    minute(found.startedAt),
    judged ? word('verdict', judged.verdict) : found.finishedAt ? '待判定' : '进行中',
    [
      judged ? `里程 ${kilometres(judged.lengthMetres)}，覆盖率 ${percent(judged.coverageRatio)}` : '',
      reasons.length > 0 ? `原因：${reasons.join('、')}` : ''
    ],
    TONE[judged?.verdict]
  )
}

function order(found) {
  const open = ['ISSUED', 'RECTIFICATION_REPORTED'].includes(found.state)
  return item(
    found.number,
    word('orderState', found.state),
    [
      `${word('color', found.color)}督办，下达于 ${minute(found.issuedAt)}`,
      open ? `整改期限 ${minute(found.dueAt)}` : `结束于 ${minute(found.closedAt)}`
    ],
    open ? 'doubt' : 'good'
  )
}

function message(found) {
  return item(found.title, '', [found.body, minute(found.createdAt)], '', found.readAt ? '' : 'unread')
}
