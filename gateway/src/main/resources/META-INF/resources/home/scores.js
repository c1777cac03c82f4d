import { getJson } from './api.js'
import { decimal, element } from './dom.js'
import { word } from './words.js'

/** A score with its rows; the rows are fetched when they are looked at. */
export function score(summary, isLatest, guard) {
  const rows = element('div', { class: 'scroll' }, '正在取得依据……')
  const reasons = element('details', {}, element('summary', {}, '得分依据'), rows)
  const load = () =>
    guard(rows, async () => rows.replaceChildren(table(await getJson(detailPath(summary)))))
  reasons.addEventListener('toggle', () => reasons.open && load(), { once: true })
  reasons.open = isLatest
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'head' },
      `${summary.periodFrom} 至 ${summary.periodTo}`,
      element('span', { class: 'tag' }, word('scoreState', summary.state))
    ),
    element('p', { class: 'fact' }, element('span', { class: 'score' }, decimal(summary.score)), ' 分'),
    element('p', { class: 'fact' }, `评分方案 ${summary.schemeCode} 第 ${summary.schemeVersion} 版`),
    reasons
  )
}

function detailPath(summary) {
  return `/api/assessment/v1/scores/${encodeURIComponent(summary.id)}`
}

function table(detail) {
  return element(
    'table',
    {},
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, '指标'),
        element('th', { scope: 'col', class: 'number' }, '实际值'),
        element('th', { scope: 'col', class: 'number' }, '得分'),
        element('th', { scope: 'col' }, '依据')
      )
    ),
    element('tbody', {}, ...(detail.rows ?? []).map(row))
  )
}

function row(judged) {
  const better = judged.better
    ? element('p', { class: 'fact' }, `达到 ${judged.better.band} 可得 ${decimal(judged.better.points)} 分`)
    : undefined
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, judged.name ?? judged.indicator),
    element('td', { class: 'number' }, decimal(judged.value), better),
    element('td', { class: 'number' }, decimal(judged.points)),
    element('td', {}, evidence(judged.evidence ?? []))
  )
}

function evidence(facts) {
  if (facts.length === 0) {
    return '无需依据'
  }
  return element(
    'ul',
    { class: 'evidence' },
    ...facts.map((fact) =>
      element(
        'li',
        {},
        `${word('evidence', fact.kind)} ${word('effect', fact.effect)} `,
        element('code', { title: fact.id }, fact.id.slice(-8))
      )
    )
  )
}
