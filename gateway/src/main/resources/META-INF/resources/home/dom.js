/** Makes an element; children are elements or texts, never markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) {
      made.setAttribute(key, value === true ? '' : value)
    }
  }
  made.append(...children.filter((child) => child !== undefined && child !== null && child !== ''))
  return made
}

export function byId(id) {
  return document.getElementById(id)
}

const MINUTE = new Intl.DateTimeFormat('zh-CN', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Asia/Shanghai'
})

export function minute(instant) {
  return instant ? MINUTE.format(new Date(instant)) : '—'
}

/** A number as the service sent it; the services have rounded where rounding is due. */
export function decimal(value) {
  return value === undefined || value === null ? '—' : String(value)
}

export function percent(ratio) {
  return ratio === undefined || ratio === null ? '—' : `${(Number(ratio) * 100).toFixed(1)}%`
}

export function kilometres(metres) {
  return metres === undefined || metres === null ? '—' : `${(Number(metres) / 1000).toFixed(2)} 公里`
}
