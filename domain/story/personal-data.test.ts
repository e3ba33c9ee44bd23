import { personalDataIn } from './personal-data'

const inText = (text: string) =>
  personalDataIn([{ id: 'p', text, role: 'paragraph' }]).map(
    ({ kind, offset, length }) => `${kind} ${text.slice(offset, offset + length)}`,
  )

it.each([
  ['an ID number', '身份证号11010519491231002X，', ['idNumber 11010519491231002X']],
  ['an ID number in groups that does not add up', '110105 19491231 0021', []],
  ['an ID number in groups', '110105 1949 1231 002X', ['idNumber 110105 1949 1231 002X']],
  ['an ID number in dashes', '110105-19491231-002x', ['idNumber 110105-19491231-002x']],
  [
    'an ID number in wide digits',
    '身份证１１０１０５１９４９１２３１００２Ｘ',
    ['idNumber １１０１０５１９４９１２３１００２Ｘ'],
  ],
  ['an ID number with a wrong check digit', '身份证号110105194912310021。', []],
  ['a mobile number', '联系人王某，电话13800138000。', ['mobile 13800138000']],
  ['a mobile number in groups', '电话 138 0013 8000', ['mobile 138 0013 8000']],
  ['a mobile number in dashes', '138-0013-8000', ['mobile 138-0013-8000']],
  ['a mobile number in wide dashes', '138－0013－8000', ['mobile 138－0013－8000']],
  ['a mobile number in other groups', '1380 0138 000', ['mobile 1380 0138 000']],
  ['a mobile number in wide digits', '１３８００１３８０００', ['mobile １３８００１３８０００']],
  [
    'a mobile number in wide digits and spaces',
    '１３８　００１３　８０００',
    ['mobile １３８　００１３　８０００'],
  ],
  ['a mobile number right behind letters', 'Tel13800138000', ['mobile 13800138000']],
  ['a mobile number right behind a dot', 'tel.13800138000', ['mobile 13800138000']],
  ['a mobile number with its country', '+86 138 0013 8000', ['mobile +86 138 0013 8000']],
  ['a mobile number right before letters', '13800138000wx', ['mobile 13800138000']],
  [
    'two numbers side by side',
    '13800138000 13900139000',
    ['mobile 13800138000', 'mobile 13900139000'],
  ],
  ['a card number that does not add up', '账号6222021234567890129，', []],
  ['a bank card that adds up', '账号 4111 1111 1111 1111', ['bankCard 4111 1111 1111 1111']],
  ['an old bank card', '账号9558801234567890123', []],
  ['an old bank card that adds up', '账号9558801234567890128', ['bankCard 9558801234567890128']],
  ['a bank card in two groups', '622848 0402564890018', ['bankCard 622848 0402564890018']],
  [
    'a bank card in wide digits',
    '４１１１　１１１１　１１１１　１１１１',
    ['bankCard ４１１１　１１１１　１１１１　１１１１'],
  ],
  ['years in a row', '1978-1982-1983年，1949-1956', []],
  ['an office telephone', '办公电话0371-65901234', []],
  ['a document number and an amount', '〔2024〕1号，投资13800138000.5元', []],
  ['a date in digits', '20261123 至 20261124', []],
])('%s', (_, text, found) => {
  expect(inText(text)).toEqual(found)
})

it('shows enough of a number to find it by, and not the number', () => {
  const [found] = personalDataIn([{ id: 'p', text: '13800138000', role: 'paragraph' }])
  expect(found?.masked).toBe('138******00')
})
