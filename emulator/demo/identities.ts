/** A fictional person one can be in the preview. The deployed product has no such choice. */
export interface Identity {
  key: string
  /** The part played, as the switcher shows it. */
  label: string
  name: string
  title: string
  openid: string
  phone: string
}

export const identities: readonly Identity[] = [
  {
    key: 'public',
    label: '公众',
    name: '李XX',
    title: '居民',
    openid: 'oX7Gq5NzT3vPaLk0mWcR8eYdUb1s',
    phone: '13000000001',
  },
  {
    key: 'newDeputy',
    label: '新代表（未认证）',
    name: '郑XX',
    title: '区人大代表',
    openid: 'oX7Gq5XtG6qVhMw1zRyE4bNkUs8d',
    phone: '13000000012',
  },
  {
    key: 'deputy',
    label: '人大代表',
    name: '王XX',
    title: '区人大代表',
    openid: 'oX7Gq5KfJ9rBwZt2nHxQ6aVgMp4c',
    phone: '13000000002',
  },
  {
    key: 'committeeMember',
    label: '常委会组成人员',
    name: '赵XX',
    title: '区人大常委会委员',
    openid: 'oX7Gq5DhS8yEuLc7kRbN1fXoWj3v',
    phone: '13000000003',
  },
  {
    key: 'liaisonOfficer',
    label: '联络员',
    name: '陈XX',
    title: '区人民政府办公室联络员',
    openid: 'oX7Gq5PmA6tUiGz4dVqY9sJhKe2n',
    phone: '13000000004',
  },
  {
    key: 'editor',
    label: '宣传编辑',
    name: '刘XX',
    title: '办公室宣传编辑',
    openid: 'oX7Gq5RcW2xOlFb8jTkM5gZnDq7u',
    phone: '13000000005',
  },
  {
    key: 'firstReviewer',
    label: '初审',
    name: '杨XX',
    title: '办公室宣传科科长',
    openid: 'oX7Gq5VeH4pSiAy6mCwL0rXtBz9k',
    phone: '13000000006',
  },
  {
    key: 'secondReviewer',
    label: '复审',
    name: '黄XX',
    title: '办公室副主任',
    openid: 'oX7Gq5TnY1dKoJu3hQfG7vEcRx5m',
    phone: '13000000007',
  },
  {
    key: 'finalReviewer',
    label: '终审',
    name: '周XX',
    title: '办公室副主任',
    openid: 'oX7Gq5LaZ0wMeVi9bPsU2tNqHy8f',
    phone: '13000000008',
  },
  {
    key: 'office',
    label: '办公室',
    name: '吴XX',
    title: '办公室工作人员',
    openid: 'oX7Gq5BjX5rCgTk1eYoD6lWzSa3h',
    phone: '13000000009',
  },
  {
    key: 'leader',
    label: '办公室主任',
    name: '徐XX',
    title: '办公室主任',
    openid: 'oX7Gq5QuI8fLnPd7vKbE4xGmJc2w',
    phone: '13000000010',
  },
  {
    key: 'chair',
    label: '常委会主任',
    name: '何XX',
    title: '区人大常委会主任',
    openid: 'oX7Gq5WbN6yCsEo4fZpK1jVtGh3r',
    phone: '13000000013',
  },
  {
    key: 'administrator',
    label: '管理员',
    name: '孙XX',
    title: '系统管理员',
    openid: 'oX7Gq5MsF3zHtRa0yWjV9kUeOn6p',
    phone: '13000000011',
  },
]
