"""Small closed lists that many phrases share, and English contractions."""

#: Used in phrases as ``@name``. Alternatives separated by bars, in the phrase notation.
LISTS: dict[str, str] = {
    "we": "=мы|=я|=we|=i",
    "us": "=нас|=нам|=нами|=меня|=мне|=us|=me",
    "our": "наш|мой|=our|=my",
    "you": "=вы|=вас|=вам|=вами|=you",
    "your": "ваш|=your",
    "very": "очень|весьма|крайне|=very|=so|=really|=quite",
    "inconvenience": (
        "неудобство|inconvenience|trouble|hassle|discomfort|bother|disruption|frustration"
    ),
    "feeling": (
        "негодование|недовольство|возмущение|разочарование|расстройство|раздражение|беспокойство"
        "|переживание|волнение|огорчение|досада|злость|обида|тревога|опасение|эмоция|чувство"
        "|frustration|disappointment|concern|anger|annoyance|upset|dissatisfaction|distress|worry"
        "|irritation|displeasure|feeling|emotion"
    ),
    # Deeds that change something for the customer: «перенесла запись», «отложил одну на вас».
    "done": (
        "заказать|отложить|поставить|передвинуть|сдвинуть|перенести|записать|открыть|закрыть|снять"
        "|забронировать|перебронировать|приостановить|вписать|заполнить|подготовить|собрать|убрать"
        "|добавить|отменить|вернуть|выслать|пересобрать|поменять|заменить|продлить|зачислить|внести"
        "|включить|выключить|отключить|подключить|сбросить|поправить|исправить|починить|обновить"
        "|договориться|освободить|придержать|положить|привезти|выдать|списать|аннулировать"
        "|подписать|подтвердить|завести|переделать|восстановить|переоформить|оформить|выехать"
        "|начислить|пересчитать|скорректировать|закрепить|оставить|повесить|залить|выкатить"
        "|разморозить|заморозить|очистить|почистить|увеличить|ускорить|компенсировать|возместить"
    ),
    # What comes to the customer by itself once we have promised it: «деньги вернутся».
    "arrives": (
        "вернуться|прийти|приходить|поступить|поступать|появиться|заработать|приехать|прислать"
        "|привезти|доставить|связаться|перезвонить|позвонить|ответить|написать|сообщить|направить"
        "|зачислить|отправить|подойти|подъехать|обновиться|отобразиться|активироваться|начислиться"
        "|восстановиться|выйти|решиться|исчезнуть|выполнить|исправить|починить|рассмотреть"
        "|проверить|подключить|выслать|оформить|вернуть|подготовить|дойти|сохраниться|продлиться"
        "|открыться|включиться|завершить|завершиться|устранить|разобраться|уточнить|передать"
        "|провести|вылететь|помочь"
    ),
}

_PRONOUNS = "i you he she it we they that there who what this somebody someone everyone".split()


def _pairs() -> dict[tuple[str, str], tuple[str, ...]]:
    table: dict[tuple[str, str], tuple[str, ...]] = {}
    for word in _PRONOUNS:
        table[word, "will"] = (f"{word}'ll",)
        table[word, "would"] = table[word, "had"] = (f"{word}'d",)
        table[word, "is"] = table[word, "has"] = (f"{word}'s",)
        be = {"i": "'m", "you": "'re", "we": "'re", "they": "'re"}.get(word, "'s")
        table[word, "be"] = (word + be,)
        have = "'ve" if word in {"i", "you", "we", "they"} else "'s"
        table[word, "have"] = (word + have,)
    table["i", "am"] = ("i'm",)
    for word in ("you", "we", "they"):
        table[word, "are"] = (f"{word}'re",)
    for verb in "do does did is are was were has have had would could should".split():
        table[verb, "not"] = (f"{verb}n't", f"{verb}nt")
    table["do", "not"] = ("don't", "doesn't", "didn't", "dont", "doesnt", "didnt")
    table["be", "not"] = ("isn't", "aren't", "wasn't", "weren't", "ain't")
    table["have", "not"] = ("haven't", "hasn't", "hadn't")
    table["can", "not"] = ("can't", "cannot", "cant", "couldn't")
    table["will", "not"] = ("won't", "wont")
    table["let", "us"] = ("let's", "lets")
    return table


#: (left word, right word) -> one-word forms.
CONTRACTIONS = _pairs()
