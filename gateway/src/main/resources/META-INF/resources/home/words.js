/** What the services' codes are called on the page; an unknown code is shown as it is. */
const WORDS = {
  role: {
    chief: '河长',
    patroller: '巡河员',
    office: '河长办',
    department: '责任部门',
    inspector: '督查员',
    auditor: '审计员',
    admin: '管理员'
  },
  bank: { LEFT: '左岸', RIGHT: '右岸', BOTH: '两岸' },
  verdict: { VALID: '有效', DOUBTFUL: '存疑，待人工核定', INVALID: '无效' },
  reason: {
    DURATION_BELOW_MINIMUM: '时长不足',
    LENGTH_BELOW_MINIMUM: '里程不足',
    ON_REACH_SHARE_BELOW_MINIMUM: '偏离河段过多',
    COVERAGE_BELOW_MINIMUM: '覆盖率不足',
    NO_USABLE_FIX: '没有可用定位',
    CHUNKS_MISSING: '轨迹未传完',
    CHAIN_BROKEN: '轨迹不连续',
    TRACK_GAPS: '轨迹有空缺',
    SET_ASIDE_SHARE_ABOVE_MAXIMUM: '异常定位过多',
    REACH_NOT_MEASURABLE: '河段无法量测',
    REACH_SCHEMATIC: '河段线为示意线',
    DURATION_ABOVE_MAXIMUM: '时长过长',
    LENGTH_ABOVE_MAXIMUM: '里程过长',
    VEHICLE_SHARE_ABOVE_MAXIMUM: '疑似乘车',
    MOCK_LOCATION: '疑似模拟定位',
    CLOCK_SKEW: '手机时间不准',
    RECEIVED_LATE: '上传过晚',
    TRACK_REPLAYED: '疑似重复轨迹',
    IMPOSSIBLE_TRAVEL: '与上次巡河地点不符',
    PHOTO_MISMATCH: '照片与轨迹不符',
    DEVICE_SHARED: '多人共用一台设备',
    PHOTO_REUSED: '疑似重复使用照片',
    DEADLINE_CLUSTER: '期末集中巡河',
    LONG_PATROL: '时长异常',
    HASTY_PATROL: '短时长里程',
    DECISION_OUTDATED: '人工判定后出现新情况'
  },
  orderState: {
    ISSUED: '整改中',
    RECTIFICATION_REPORTED: '已报整改，待核实',
    CLOSED: '已办结销号',
    CANCELLED: '已撤销'
  },
  color: { BLUE: '蓝色', YELLOW: '黄色', ORANGE: '橙色', RED: '红色' },
  scoreState: { PROVISIONAL: '暂定', FINAL: '已定', WITHDRAWN: '已撤回' },
  evidence: {
    'patrol.judged': '巡河记录',
    'problem.reported': '问题上报',
    'problem.handled': '问题处置',
    'problem.closed': '问题销号',
    'order.issued': '督办单',
    'order.closed': '督办销号',
    'reach.changed': '河段',
    'appointment.changed': '任职'
  },
  effect: { COUNTED: '计入', BASIS: '作为基数', AGAINST: '扣减', NOT_COUNTED: '未计入' }
}

export function word(kind, code) {
  return WORDS[kind]?.[code] ?? code ?? ''
}
