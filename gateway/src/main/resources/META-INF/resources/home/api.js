/** Thrown when nobody is signed in any more; the whole page has to react, not one section. */
export class SessionEnded extends Error {}

/** Thrown for every other answer that is not the data asked for; the message is for the user. */
export class Refused extends Error {
  constructor(message, traceId) {
    super(message)
    this.traceId = traceId
  }
}

const MESSAGES = {
  'demo-token-refused': '演示账号不能登录正式系统。',
  forbidden: '您的角色不能查看这一项。',
  'no-division': '您的账号还没有所属行政区划，请联系河长办。',
  'not-found': '没有可以查看的内容。',
  'too-many-requests': '请求过于频繁，请稍后再试。',
  'upstream-timeout': '服务响应超时，请稍后再试。',
  'upstream-unavailable': '服务暂时不可用，请稍后再试。'
}

export async function getJson(path) {
  let answer
  try {
    answer = await fetch(path, { headers: { Accept: 'application/json' }, cache: 'no-store' })
  } catch {
    throw new Refused('网络连接不通，请检查网络后重试。')
  }
  if (answer.status === 401) {
    throw new SessionEnded()
  }
  if (!answer.ok) {
    throw await refusal(answer)
  }
  return answer.json()
}

async function refusal(answer) {
  const problem = await answer.json().catch(() => ({}))
  const code = String(problem.type ?? '').replace('urn:problem-type:', '')
  return new Refused(MESSAGES[code] ?? '暂时取不到数据，请稍后再试。', problem.traceId)
}
