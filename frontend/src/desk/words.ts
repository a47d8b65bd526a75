// What the desk's scripts say, in Russian and in English.

const isRussian = document.documentElement.lang !== "en";
const plural = new Intl.PluralRules(isRussian ? "ru" : "en");

function counted(n: number, forms: Partial<Record<Intl.LDMLPluralRule, string>>): string {
  return `${n} ${forms[plural.select(n)] ?? forms.other ?? ""}`;
}

const russian = {
  hoursAndMinutes: (hours: number, minutes: string) => `${hours} ч ${minutes}`,
  daysAndHours: (days: number, hours: number) => `${days} дн ${hours} ч`,
  unreachable: "Нет связи: ничего не изменилось. Попробуйте ещё раз.",
  broken: "Не получилось. Попробуйте ещё раз.",
  still: {
    questions: (n: number) =>
      counted(n, { one: "вопрос", few: "вопроса", many: "вопросов", other: "вопроса" }),
    promises: (n: number) =>
      counted(n, { one: "обещание", few: "обещания", many: "обещаний", other: "обещания" }),
    untold: (n: number) =>
      `${n} ${n === 1 ? "не сообщено" : "не сообщены"}`,
    unsent: (n: number) =>
      counted(n, {
        one: "неотправленный ответ",
        few: "неотправленных ответа",
        many: "неотправленных ответов",
        other: "неотправленного ответа",
      }),
  },
  stillOpen: (things: string) => `Закрыть пока нельзя. Ещё открыто: ${things}.`,
  reason: "Почему больше обычного",
  reasonHint: "Причина останется в журнале.",
  takeAnyway: "Всё равно взять",
  cancel: "Отмена",
  newBelow: "Новое ниже",
  keys: "Клавиши",
  keysOn: "Одиночные клавиши включены",
  close: "Закрыть",
  help: [
    ["j", "k", "Следующее и предыдущее обращение"],
    ["Enter", "", "Открыть"],
    ["u", "", "Назад к очереди"],
    ["r", "", "Ответить"],
    ["n", "", "Написать заметку"],
    ["t", "", "Взять себе"],
    ["s", "", "Отложить"],
    ["e", "", "Закрыть обращение"],
    ["Ctrl", "Enter", "Отправить"],
    ["/", "", "Поиск"],
    ["g", "q", "Перейти: очередь"],
    ["g", "m", "Перейти: шаблоны"],
    ["g", "p", "Перейти: люди"],
    ["Esc", "", "Выйти из поля, закрыть меню"],
    ["?", "", "Эта подсказка"],
  ],
  soundOff: "Звук выключен: нажмите, чтобы включить",
  noticesAsk: "Сообщать о новых сообщениях, когда эта вкладка не на виду?",
  noticesYes: "Сообщать",
  noticesNo: "Не надо",
};

const english: typeof russian = {
  hoursAndMinutes: (hours, minutes) => `${hours} h ${minutes}`,
  daysAndHours: (days, hours) => `${days} d ${hours} h`,
  unreachable: "No connection: nothing was changed. Please try again.",
  broken: "That did not work. Please try again.",
  still: {
    questions: (n) => counted(n, { one: "question", other: "questions" }),
    promises: (n) => counted(n, { one: "promise", other: "promises" }),
    untold: (n) => `${n} not told`,
    unsent: (n) => counted(n, { one: "unsent reply", other: "unsent replies" }),
  },
  stillOpen: (things) => `It can't be closed yet. Still open: ${things}.`,
  reason: "Why one more than usual",
  reasonHint: "The reason stays in the log.",
  takeAnyway: "Take it all the same",
  cancel: "Cancel",
  newBelow: "New below",
  keys: "Keyboard",
  keysOn: "Single keys are on",
  close: "Close",
  help: [
    ["j", "k", "Next and previous conversation"],
    ["Enter", "", "Open"],
    ["u", "", "Back to the queue"],
    ["r", "", "Reply"],
    ["n", "", "Write a note"],
    ["t", "", "Take it"],
    ["s", "", "Snooze"],
    ["e", "", "Close the conversation"],
    ["Ctrl", "Enter", "Send"],
    ["/", "", "Search"],
    ["g", "q", "Go to the queue"],
    ["g", "m", "Go to macros"],
    ["g", "p", "Go to people"],
    ["Esc", "", "Leave a field, close a menu"],
    ["?", "", "This list"],
  ],
  soundOff: "Sound is off: press to turn it on",
  noticesAsk: "Tell you about new messages while this tab is out of sight?",
  noticesYes: "Tell me",
  noticesNo: "No, thanks",
};

export const words = isRussian ? russian : english;
