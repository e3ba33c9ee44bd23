import type { SmsTemplate, Template } from '../services/messages/templates'

/** The subscription templates registered in the embedded cloud. */
export const templates: readonly Template[] = [
  {
    id: 'MeetingNotice_Tm4k8sWq2LxZ0vRb6yHn3cJd9fPa',
    title: '会议通知',
    fields: { thing1: '会议名称', time2: '会议时间', thing3: '会议地点', thing4: '温馨提示' },
  },
  {
    id: 'StoryReview_Qe7gUo5iXa1pNw9mKz3tVh6rCb8yLs2j',
    title: '稿件审核提醒',
    fields: { thing1: '稿件标题', phrase2: '审核环节', name3: '提交人', time4: '提交时间' },
  },
  {
    id: 'OfficeTask_Yd2hPj9sKf5vRb0wNc7mXq4tLg8zEa1u',
    title: '待办事项提醒',
    fields: { thing1: '事项名称', time2: '截止时间', thing3: '温馨提示' },
  },
]

/** The SMS templates of the embedded cloud. */
export const smsTemplates: readonly SmsTemplate[] = [
  {
    id: '1873205',
    title: '会议通知',
    labels: ['会议名称', '会议时间', '会议地点', '温馨提示'],
  },
]
