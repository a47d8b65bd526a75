"""Question words: which words open a question, and what an answer to each must be."""

from typing import Final

from nanni.model import QuestionKind


def _kinds(**words: str) -> dict[str, QuestionKind]:
    return {word: kind for kind, row in words.items() for word in row.split()}  # type: ignore[misc]


#: Words that ask by themselves.
ASKING: Final = _kinds(
    when="когда when",
    how_much="сколько скольки почем",
    how_long="надолго",
    where="где куда откуда where",
    who="кто кому кем кого ком who whom whose",
    how="как каким how",
    why="почему зачем отчего why",
    which="какой какая какое какие какую какого каких каком каков какова каковы какими какому"
    " который которая которое которую чей чья чье which",
    what="что чего чем чему what wat",
) | _kinds(
    when="when's whens",
    where="where's wheres",
    who="who's whos",
    how="how's hows",
    why="why's",
    what="what's whats че шо",
)

#: A thing asked for by its name, and what an answer to that must be: «какой срок», "what price".
_THINGS: Final = _kinds(
    how_long="timeline timeframe turnaround duration сроки срок сроков срокам сроках сроку долго"
    " long days hours weeks months дней часов недель минут",
    how_much="price prices pricing cost costs fee fees charge amount rate rates balance discount"
    " capacity mileage weight height width length distance вес"
    " total percent цена цены цену ценам цене денег рублей плата платы плату баланс",
    when="дата дату даты число числа числу час часа часам часу время времени график день дня дню"
    " date eta hour schedule deadline time",
    where="адрес адресу адреса адресам ссылка ссылку ссылке address link url location",
    why="reason reasons cause основании основание grounds",
    how="образом способ способом порядок выход решение шаги процедура порядок"
    " way instructions steps method procedure process",
    who="менеджер менеджера manager",
    which="номер номера трек трек-номер статус этап этапе стадии стадия number status stage phone"
    " tracking track",
)
#: The same by the beginning of the word.
_STEMS: Final[tuple[tuple[str, QuestionKind], ...]] = (
    ("стоимост", "how_much"),
    ("тариф", "how_much"),
    ("комисси", "how_much"),
    ("расцен", "how_much"),
    ("процент", "how_much"),
    ("скидк", "how_much"),
    ("вместимост", "how_much"),
    ("грузоподъ", "how_much"),
    ("пробег", "how_much"),
    ("мощност", "how_much"),
    ("площад", "how_much"),
    ("расстояни", "how_much"),
    ("ширин", "how_much"),
    ("высот", "how_much"),
    ("длительност", "how_long"),
    ("причин", "why"),
    ("расписани", "when"),
    ("местоположен", "where"),
    ("инструкц", "how"),
    ("реквизит", "which"),
)

_LEAST_STEM: Final = 6

#: Words that may stand between the beginning of a clause and the word that asks.
LIGHT: Final = frozenset(
    "и а но или либо ну так же вот еще также тогда просто вообще то все-таки потом"
    " теперь кстати слушайте скажем тоже ведь же там соответственно собственно значит"
    " and or but so also then just ok okay well now btw still plus yet anyway actually hey hi"
    " hello sorry please exactly 1 2 3 4 5 6 7 8 9 здравствуйте привет добрый доброе день вечер"
    " утро"
    " пожалуйста ок алло".split()
)
#: Prepositions that a word that asks may carry: «во сколько», «с какого числа», "by when".
BEFORE: Final = frozenset(
    "в во на с со к ко до по за из от у о об при для через под над около про после без из-за"
    " насколько by for at from to until till in on with about since of".split()
)
#: What joins one question to the next: «когда привезут и можно ли поднять».
JOINING: Final = frozenset("и а или либо но and or but also then".split())

#: English words that ask when they stand before their subject: "do you", "is the".
AUXILIARY: Final = frozenset(
    "can could will would do does did is are was were have has had should may might shall am must"
    " can't cannot couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't haven't"
    " hasn't shouldn't".split()
)
SUBJECTS: Final = frozenset(
    "i we you u he she it they this that these those there the a an my our your their his her its"
    " any anyone anybody someone somebody anything everything all everyone one what".split()
)
#: Subjects that no statement puts after its verb: enough of a question without a mark.
PERSONS: Final = frozenset("i we you u he she it they there anyone anybody someone this".split())

#: Ask a customer's yes or no from us in Russian, first in their clause.
ABLE_RU: Final = frozenset(
    "можно можете сможете могли могу могли-бы смогли возможно подскажете поможете скажете"
    " вернете отмените вышлете ответите объясните нельзя получится есть будет будете планируете"
    " планируется нужно надо обязательно реально".split()
)
#: Of those, the ones that ask even without a mark.
SURELY_ABLE_RU: Final = frozenset("можно можете сможете подскажете могу поможете".split())

#: Requests to be told something; a question is what follows them.
TELL_RU: Final = frozenset(
    "подскажите подскажи скажите скажи расскажите объясните объясни поясните уточните напишите"
    " сообщите ответьте разъясните посоветуйте проконсультируйте подскажете скажете интересует"
    " интересуют интересно любопытно узнать уточнить спросить понять выяснить помогите дайте"
    " прошу просьба поясни подтвердите подсказать рассказать объяснить"
    " пояснить сообщить разъяснить вопрос вопросы".split()
)
#: Of those, the ones that ask only beside a wish: «хотел бы узнать», not «звонил узнать».
WISHED_RU: Final = frozenset(
    "узнать уточнить спросить понять выяснить подсказать рассказать объяснить пояснить сообщить"
    " разъяснить".split()
)
WISHES_RU: Final = frozenset(
    "хочу хотел хотела хотели хотелось хочется хотим можно нужно надо прошу желаю могли можете"
    " сможете помогите бы пытаюсь могу просьба решил решила".split()
)
ABOUT: Final = frozenset(
    "про о об обо насчет поводу касательно относительно по about regarding".split()
)


def thing_kind(word: str) -> QuestionKind | None:
    """What an answer must be when a thing is asked for by this name; None for other words."""
    known = _THINGS.get(word)
    if known is None and len(word) >= _LEAST_STEM:
        known = next((kind for stem, kind in _STEMS if word.startswith(stem)), None)
    return known
