"""A Russian request met by a short no, whatever the verb: data and a check of REF01.

«Можно с собакой?» — «С собаками к нам нельзя», «Архивный тариф закрыт для перехода». No list of
verbs can hold what people ask for, so the shape decides: a favour is asked, and the answer is
short, holds a denial, and neither turns, promises, asks back nor helps.
"""

import re
from functools import cache

from nanni.rulekit import Match, View, phrases
from nanni.text.expressions import compiled

#: An answer so short that holds a denial holds little else.
_SHORT_WORDS = 22
#: A no that harms nobody, by the beginning of the word: «не отключим», «не волнуйтесь».
_HARMLESS = tuple(
    """зна пони вид вид сомнев дум обман забы возраж игнор жале жд теря против спор брос
    оставл прос бер взим подвед удерж нахо обнаруж нашл получ дозвон пришл приш дошл отказыв
    отключ блокир списыв спиш штраф волн пережив бесп тороп доход видн смогл успе стесн ошиб
    меша повтор беспо наруш влия знал хват закрыв опозд изменил меня понад треб нуж прид прих
    воспроиз наблюда отобраз отображ работа относ каса помог помеш появл ответ отвеч
    совпад""".split()
)
#: So many letters at the beginning make two words one, and so a short participle ends.
_STEM = 6
_DONE = ("ен", "ена", "ено", "ены", "ан", "ана", "ано", "аны", "ят", "ята", "ято", "яты")
_ASSENTS = frozenset("да конечно хорошо готово сделали сделано вернули уже ок разумеется".split())
_GREETINGS = frozenset("здравствуйте привет добрый доброе доброго приветствую".split())
_TURNS = frozenset("но зато однако взамен вместо либо".split())


@cache
def _favour() -> re.Pattern[str]:
    return compiled(
        r"\bможно\b|\bхо(?:чу|тим|тел)|\bпрошу\b|\bпросим\b|\bнужн(?!о ли)|\bтребу|\bс?можете\b"
        r"|\bдай(?:те)?\b|\bдавайте\b|\bмогу(?: ли)? я\b|\bпланиру|\bреально\b|\bвозможно(?: ли)?\b"
        r"|(?<!вы )\b[а-я]{2,}(?:ите|йте|ьте|итесь|йтесь)\b"
    )


@cache
def _of_facts() -> re.Pattern[str]:
    return compiled(
        r"\b(?:почему|зачем|когда(?!-)|где|куда|сколько|какой|какая|какие|как|подскажите|объясните"
        r"|поясните|скажите|расскажите|узнать|посоветуйте|порекомендуйте|подберите|проверьте"
        r"|посмотрите|уточните|узнайте|сообщите|напомните)\b"
    )


def _asked(view: View) -> str:
    """What the customer wrote last, in one message or in two."""
    return "\n".join(scan.document.low for scan in view.context[-2:])


def asks_favour(view: View) -> bool:
    """Whether the customer's last message wants something done, and not something told."""
    asked = _asked(view)
    return bool(_favour().search(asked)) and not _of_facts().search(asked)


def stands(view: View, match: Match, *, refuses: bool, answers: bool) -> bool | None:
    """What a match with the label ``denied`` or ``trade`` is worth.

    Args:
        view: the reply.
        match: the denial.
        refuses: whether the cue ``refusal`` knows these words.
        answers: whether a bare no answers a request.

    Returns:
        None when it is a denial of the first person, which the rule goes on to weigh as an echo.
    """
    if match.label == "trade":
        return not view.has_cue("next_step_given")  # REF05 speaks where somebody else is named.
    if denies(view, match):
        return True
    if match.last - match.first == 1:
        return answers and refuses
    if view.words[match.last - 1].endswith(("м", "ю", "у")):
        return None
    return refuses


def is_bare(view: View, match: Match) -> bool:
    """Whether a denial without a verb adds nothing to a refusal in so many words."""
    if match.label != "denied":
        return False
    return view.words[match.first] != "не" or view.words[match.last - 1].startswith("наш")


def answers_only(view: View) -> bool:
    """Whether a short Russian no answers a mere question, or stands by a deed or an order."""
    if view.lang != "ru":
        return False
    asked = _asked(view)
    return ("?" in asked and not _favour().search(asked)) or helps_in_passing(view)


def denies(view: View, match: Match) -> bool:
    """Whether a favour is asked in the last message and this denial is the short answer."""
    words = view.words
    if len(words) > _SHORT_WORDS or "?" in view.text or not asks_favour(view):
        return False
    if assents(view) or not _TURNS.isdisjoint(words):
        return False
    if helps_in_passing(view):
        return False
    if words[match.last - 1].startswith(_HARMLESS) or words[match.first - 1 : match.first] == [
        "ничего"
    ]:
        return False
    if view.has_cue("next_step_given", "handover"):
        return False
    return all(
        said.label in {"term", "dated"} or (said.start < match.end and match.start < said.end)
        for said in view.cue("promise")
    )


def assents(view: View) -> bool:
    """Whether the answer begins with a yes and takes nothing of it back."""
    first = 3 if view.words[0] in _GREETINGS else 1
    if not _TURNS.isdisjoint(view.words):
        return False
    return not _ASSENTS.isdisjoint(view.words[:first]) or bool(_there_is().match(view.low))


@cache
def _there_is() -> re.Pattern[str]:
    # «Скидка студентам есть?» — «Есть, 15 %. На абонементы не действует».
    return compiled(
        r"(?:(?:здравствуйте|привет|добр\w+ \w+)(?:, \w+)?[!.,] ?)?(?:есть|можно)[,.!:]"
    )


def helps_in_passing(view: View) -> bool:
    """Whether a sentence tells of a deed or of what to do in words no list has, or names an hour.

    «Убавили. Больше не побеспокоим», «пароля нет, выбирайте Guest», «к 8 не успеем, будем в 8:30».
    """
    if any(time.kind == "clock" for time in view.times):
        return True
    return bool(_deed_or_order().search(view.low))


@cache
def _deed_or_order() -> re.Pattern[str]:
    return compiled(
        r"(?:^|[.!\n] ?)(?:уже |мы |я )?(?!если|или|был|не |жаль)[а-я]{3,}(?:ли|л|ла)\b"
        r"|(?<!не )\b(?:изменен|снят|подключен|возвращен|исправлен|обновлен|продлен|перенесен"
        r"|записан|добавлен|зачислен|открыт|активирован|разблокирован|заменен|оформлен|отправлен|выслан)"
        r"[аоы]?\b(?! с )|\bво вложении\b|\bпо ссылке\b|\bждем вас\b|\bв (?:письме|архиве"
        r"|кабинете|разделе|профиле|меню|папке)\b|\bвот (?:ваш|нов)"
        r"|\b(?!здрав|извин|прост|пойм|потерп|жди|подожд|ожид|читай|обижа|войди|относ|верь)"
        r"[а-я]{3,}(?:ите|йте|ьте|итесь|йтесь)\b"
    )


def done_as_asked(view: View) -> bool:
    """Whether the very deed that was asked for is told as done: «заблокируйте» — «заблокирована».

    Both words share their beginning; «не удалён» tells the opposite.
    """
    if view.lang != "ru" or not view.context:
        return False
    asked = {word[:_STEM] for word in _orders().findall(_asked(view))}
    told = zip(["", *view.words], view.words, strict=False)
    return any(
        before != "не" and word[:_STEM] in asked and word.endswith(_DONE) for before, word in told
    )


@cache
def _orders() -> re.Pattern[str]:
    return compiled(r"\b[а-я]{3,}(?:ите|йте|ьте|ить|ать|ять)\b")


def tells_deed(said: str) -> bool:
    """Whether a sentence begins with what we did: «Закрыли все сеансы», «уже вернули»."""
    return bool(_deed().search(said))


@cache
def _deed() -> re.Pattern[str]:
    return compiled(
        r"(?:^|[.!\n] ?)(?:уже |мы |я |все )?(?!если|или|был|не |жаль|получ|поня|услыш|увид|прочит"
        r"|рассмотр|провер|посмотр|зарегистр|приня|переда|забы|ошиб)[а-я]{3,}(?:ли|ла)\b"
    )


DENIALS_RU = phrases(
    "=не <VERB,pres,3per>",
    "=не <VERB,futr,3per>",
    "=не <VERB,1per>",
    "=не <INFN>",
    "=нет|=нету|=нельзя|=нечего|=никак|=поздно",
    "=не =наш|=наша|=наше|=положено|=положен|=положена",
    "=закрыт|=закрыта|=закрыто|=закрыты|=закрываем|=окончательный|=окончательная|=окончательное",
    "=кончился|=кончилась|=кончились|=закончился|=закончилась|=закончились|=прошли|=истек|=истекла",
    "=сгорают|=сгорели|=утрачены|=утрачен|=останется|=остается|=одинаков|=одинаковы",
    "=таков|=такова|=таковы",
    "=запрещает|=запрещают|=запретом|=запрещено|=запрещен|=запрещена|=запрещены",
    "=навсегда|=безвозвратно|=фиксированная|=фиксированный|=фиксированное|=нулевой|=нулевая",
    "=только|=лишь <NOUN,datv>",
    "<VERB,pres,3per> =только|=лишь <NOUN,nomn>",
    "=не =в =силах|=состоянии",
    slack=0,
    label="denied",
)
#: These refuse whatever was asked and however long the answer is.
FIRM_RU = phrases(
    "=об =отсутствии ...1 =оснований|=возможности|=права",
    "=решение =отказать|=отклонить",
    "=правила|=условия|=регламент|=закон|=политика|=система|=технология =этого|=такого? =не"
    " =позволяют|=позволяет|=предусматривают|=допускают|=допускает",
    "=решение =об =отказе|=отклонении",
    "=решено|=решили|=решил|=решила|=решение ...2 =не <INFN>",
    "=нет|=нету =и =не =будет|=планируется|=предвидится|=появится",
    "=ничего =не =остается ...5 =кроме",
    "=не =видит|=видим|=вижу|=видят|=находим|=усматриваем ...1 =причин|=оснований|=смысла"
    "|=необходимости",
    "=не подпадать:pres|попадать:pres =под",
    "поддержка|выпуск|производство|продажа|прием ...7 =прекращен|=прекращена|=прекращено"
    "|=прекращены",
    slack=0,
    label="no",
) + phrases(
    "=мы|=я ...3 =не =занимаемся|=занимаюсь $",
    "=мы|=я ...1 =не =занимаемся|=занимаюсь ...1 <NOUN,ablt>",
    slack=0,
    label="trade",
)
