import { getJson, Refused, SessionEnded } from './api.js'
import { byId, element } from './dom.js'
import { open, sectionsFor } from './sections.js'
import { word } from './words.js'

const LOGIN_ERRORS = {
  access_denied: '登录已取消。',
  login_unavailable: '登录服务暂时不可用，请稍后再试。'
}

async function start() {
  tellLoginError()
  try {
    showUser(await getJson('/session'))
  } catch (failure) {
    if (failure instanceof SessionEnded) {
      showWelcome()
      return
    }
    showFailure(failure)
  } finally {
    byId('loading').hidden = true
  }
}

function showUser(user) {
  byId('name').textContent = user.name
  byId('roles').textContent = user.roles.map((role) => word('role', role)).join('、')
  byId('who').hidden = false
  byId('welcome').hidden = true
  const container = byId('sections')
  container.replaceChildren()
  container.hidden = false
  sectionsFor(user).forEach((section) => open(section, container, sectionFailed))
}

function showWelcome() {
  byId('who').hidden = true
  byId('sections').replaceChildren()
  byId('sections').hidden = true
  byId('welcome').hidden = false
}

function sectionFailed(failure) {
  if (!(failure instanceof SessionEnded)) {
    throw failure
  }
  notify('登录已过期，请重新登录。')
  showWelcome()
  byId('login').focus()
}

function showFailure(failure) {
  const retry = element('button', { type: 'button' }, '重试')
  retry.addEventListener('click', () => location.reload())
  notify(failure instanceof Refused ? failure.message : '页面出错，请重试。', ' ', retry)
}

function tellLoginError() {
  const query = new URLSearchParams(location.search)
  if (query.has('error')) {
    notify(LOGIN_ERRORS[query.get('error')] ?? '登录没有完成，请重试。')
  }
  if (location.search !== '') {
    history.replaceState(null, '', location.pathname)
  }
}

function notify(...content) {
  byId('notice').replaceChildren(...content)
  byId('notice').hidden = false
}

// A page from the browser's memory may show what was seen before logging out.
addEventListener('pageshow', (event) => event.persisted && location.reload())

start()
