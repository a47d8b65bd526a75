"""Sentences of ours as answers see them: what each does and what it brings."""

import re
from functools import cached_property, lru_cache

from nanni.dialogue.answers.asking_back import asks_back, is_offer, offers_ways_out
from nanni.dialogue.answers.courtesies import after_address, after_courtesy
from nanni.dialogue.answers.elsewhere import has_address, has_corner
from nanni.dialogue.answers.holding import declines
from nanni.dialogue.answers.roles import Role, role_of
from nanni.dialogue.questions.words import ASKING
from nanni.dialogue.tables import joined
from nanni.dialogue.thread import Turn
from nanni.dialogue.topics import Topic, topic_of_words
from nanni.model import Finding
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_DONE = re.compile(
    joined(r"""
    \b(?<!be )(?<!being )(?<!not )(?<!не )(?<!будет )(?<!будут )(?<!быть )(?:готово|сделано
    |исправ(?:или|ил|ила|лен[аоы]?)|поправ(?:или|ил|ила)|почин(?:или|ил|ила)|вернул[иа]?
    |возвра(?:тили|щен[аоы]?)|отмен(?:или|ил|ила|ен[аоы]?)|отправ(?:или|ил|ила|лен[аоы]?)|высла(?:ли|л|ла
    |н[аоы]?)|оформ(?:или|ил|ила|лен[аоы]?)|обнов(?:или|ил|ила|лен[аоы]?)|измен(?:или|ил|ила|ен[аоы]?)
    |добав(?:или|ил|ила|лен[аоы]?)|подключ(?:или|ил|ила|ен[аоы]?)|отключ(?:или|ил|ила|ен[аоы]?)
    |удал(?:или|ил|ила|ен[аоы]?)|начисл(?:или|ил|ила|ен[аоы]?)|зачисл(?:или|ил|ила|ен[аоы]?)
    |разблокиров(?:али|ал|ала|ан[аоы]?)|восстанов(?:или|ил|ила|лен[аоы]?)|продл(?:или|ил|ила|ен[аоы]?)
    |перенес(?:ли|ла|ен[аоы]?)|замен(?:или|ил|ила|ен[аоы]?)|выпуст(?:или|ил|ила)|вышл[ои]|вышел
    |выложи(?:ли|л|ла)|реш(?:или|ен[аоы]?)|устран(?:или|ил|ила|ен[аоы]?)|доставлен[аоы]?|закры(?:ли|л|ла
    |т|та|то|ты)|снял[иа]?|настро(?:или|ил|ила)|пересчита(?:ли|л|ла)|компенсиров(?:али|ал|ан[аоы]?)
    |выплат(?:или|ил|ила)|переоформ(?:или|ил|ила)|проверил[иа]?|работает|заработа(?:л|ло|ла|ли)
    |refunded|fixed|resolved|cancell?ed|sent|issued|processed|updated|changed|added|removed
    |restored|replaced|reset|re-?enabled|unlocked|released|deployed|shipped|merged|credited
    |reversed|extended|upgraded|reactivated|completed|sorted|done|delivered|reinstated
    |transferred|re-?sent|applied|deleted|disabled|enabled|corrected|patched|back (?:up|online)
    |works now|working now|should now|should work)\b
    """)
)
#: Before a deed: it is awaited, not done.
_NOT_YET = re.compile(
    r"\b(?:once|when|until|till|if|after|before|as soon as|gets?|getting|should be|will be"
    r"|как только|когда|если|после того|пока|будет|будут)\b[^,;]*$"
)
_WHY = re.compile(
    joined(r"""
    \b(?:потому|из-за|так как|поскольку|причин\w+|дело в|связан\w*|вызва\w+|произош\w+|случил\w+
    |из за|по причине|ввиду|вследствие|в связи|ошибк\w+|сбо[йяею]\w*|баг\w*|авари\w+|глюк\w*
    |перегруз\w+|чтобы|ведь|похоже|видимо|скорее всего|вероятн\w*|кажется|судя по|проблем\w+
    |конфликт\w*|because|due to|since|caused?|reasons?|issues?|problems?|bugs?|glitch|outage
    |error|happens|happened|occurs?|occurred|as (?:the|your|our|we|it)|was down|were down
    |incident|conflict\w*|so that|in order to|looks like|it seems|seems (?:to|like)|appears
    |probably|most likely|turns out|limitation|by design|expected behaviou?r|known|regression
    |maintenance|expired?|declined|blocked|flagged|pending|policy)\b
    """)
)
_POLAR = re.compile(
    joined(r"""
    ^\W*(?:(?:hi|hello|hey|привет|здравствуйте|добрый день|ok|ок|well
    |ну)\b[\w ]{0,20}\W+)?(?:(?:сейчас|пока|увы|теперь|к сожалению),? )?(?:да
    |нет|конечно|можно|нельзя|верно|правильно|разумеется|безусловно|обязательно|увы|к сожалению
    |возможно|пока нет|пока не|еще не|еще нет|уже|все верно|все так|не обязательно|именно|никак
    |совершенно верно|естественно|есть|без проблем|легко|согласен|согласны|точно|не надо
    |не нужно|планируем|не планируем|есть такая|есть такое|yes|yep|yeah|yup|no|nope|not|sure
    |of course|absolutely|certainly|correct|right|indeed|unfortunately|sadly|afraid|i'm afraid
    |not yet|already|definitely|that's (?:right|correct|fine|ok)|exactly|it (?:is|does|should
    |will|can|works|isn't|doesn't|won't|can't)|you (?:can|can't|cannot|may|should be able|don't
    |won't|are|will)|we (?:do|don't|can|can't|cannot|will|won't|are|aren't|have|haven't|offer
    |support)|there (?:is|are|isn't|aren't)|they (?:do|don't|are|aren't|can|will)|i (?:can|can't
    |cannot|do|don't|will|did|have))\b
    """)
)
_STEP_RU = ("йте", "ите", "ьте", "йтесь", "итесь", "ьтесь")
_NOT_STEPS = frozenset(
    "здравствуйте извините простите ожидайте ждите подождите обращайтесь оставайтесь видите можете"
    " хотите сможете увидите получите найдите знаете планируете поймите будете пользуетесь"
    " захотите заметите столкнетесь".split()
)
_STEP = re.compile(
    joined(r"""
    \b(?:нужно|надо|необходимо|достаточно|можно|следует|придется|можете|сможете|попробуйте|чтобы
    |через|с помощью|после)\W+(?:[\w-]+\W+){0,4}?[\w-]+(?:ть|ти|чь|ться|тись)\b|\bможно через\b
    |\bчерез (?:раздел|меню|наш|приложени|сайт|личн|настройк)|\w\W{0,2} (?:>|→|->) \W{0,2}\w
    |(?:^|[.,:;]\W*|\b(?:please|then|and|you can|you could|just|you should|try|by|or|you must
    |have to|need to|want to|first|also|simply|so)\W+)(?:(?:go|click|open|select|press|tap|try
    |install|run|add|uninstall|reinstall|re-install|restart|reboot|clear|visit|follow|enter
    |switch|download|turn|build|pass|configure|import|export|connect|plug|unplug|reset|return
    |drop|order|upload|copy|paste|edit|check|verify|ensure|look|submit|ask|email|call|send|mail
    |print|measure|pack|allow|unlock|transfer|pick|talk)(?:ing)?
    |(?:choos|us|updat|remov|enabl|disabl|mak|chang|navigat|creat|mov|replac|delet|upgrad
    |downgrad|writ|leav|tak|typ)(?:e|ing)|set(?: up)?|log (?:in|out)|sign (?:in|out|up)|head
    |scroll|fill|pin|specify|hold|bring|pay|put|start|stop|keep|find|see)\b
    """)
)
_AGAIN = re.compile(
    joined(r"""
    \b(?:попробуйте|попытайтесь|повторите|try|retry|please try)\b.{0,25}\b(?:еще раз|снова|позже
    |позднее|повторно|чуть позже|again|later)\b
    """)
)
_MONEY = re.compile(
    joined(r"""
    (?<!\d)\d[\d\s.,]{0,20}(?:руб\w*|р\b|₽|\$|€|£|usd|eur|%|процент\w*|тыс\w*|коп\w*|dollars?|euros?|cents?
    |pounds?|rub|bucks|uah|грн|тенге)|[$€£]\s?\d|\b(?:бесплатн\w*|free|no (?:extra )?(?:fee
    |charge|cost)s?|без (?:комиссии|доплат\w*|оплаты)|входит в|включен\w* в|included
    |complimentary|полностью|в полном (?:объеме|размере)|full amount|nothing)\b
    """)
)
_PLACE = re.compile(
    joined(r"""
    \b(?:в|во|на|у|из|под|возле|около|рядом|внизу|вверху|слева|справа|ниже|выше|здесь|тут|там|in
    |at|on|under|from|inside|via|near|here|there|below|above|to)\b|https?://|www\.|@\w
    """)
)
_WHO = re.compile(
    joined(r"""
    \b(?:менеджер\w*|курьер\w*|специалист\w*|отдел\w*|команд\w+|инженер\w*|техник\w*|мастер\w*
    |оператор\w*|бухгалтер\w*|партнер\w*|продав\w+|банк\w*|склад\w*|служб\w+|коллег\w+
    |директор\w*|руководител\w+|мы|я|нам|нас|наш\w*|manager|courier|team|engineer\w*|technician
    |support|department|colleague\w*|specialist\w*|seller|vendor|bank|carrier|we|i|us|our|owner
    |author|maintainer\w*|любой|anyone|everyone|вы|you)\b
    """)
)
_TELLS_LATER = re.compile(
    joined(r"""
    \b(?:уточн(?:им|ю)|ответ(?:им|ит|ят)|отвечу|сообщ(?:им|у|ит)|напиш(?:ем|у|ет)|вернемся
    |вернусь|свяж(?:емся|усь|ется|утся)|перезвон\w+|позвон(?:им|ит|ят|ю)|отпиш\w+|дадим (?:ответ
    |знать)|дам (?:ответ|знать)|ожида\w+ (?:ответ|звон)\w*|провер(?:им|ю)|разбер(?:емся|усь)
    |узна(?:ю|ем)|выясн(?:им|ю)|посмотр(?:им|ю)|ответ (?:будет|придет|поступит|дадут)
    |рассмотр\w+|get back|let you know|update you|updates?|reply|respond|follow up|be in touch
    |reach out|contact you|call you|email you|hear (?:from|back)|find out|look into|check
    |know more|an answer|review)\b
    """)
)
#: An honest "we do not know when" answers as a refusal does.
_NO_TERM = re.compile(
    joined(r"""
    \b(?:точн\w+ (?:срок|дат)\w*|срок\w*|дат[уыа])\b.{0,30}\b(?:не|нет|неизвест\w*|сложно|трудно
    |пока)\b|\b(?:не|нет)\b.{0,30}\b(?:точн\w+ )?(?:срок\w*|дат[уыа]|когда)\b|\b(?:no|not|don't
    |can't|cannot|unable)\b.{0,40}\b(?:eta|timeline|date|timeframe|estimate|when|schedule
    |how long)\b|roadmap|дорожн\w+ карт\w+|backlog|бэклог\w*|не в планах|\b(?:не планиру\w+
    |no plans|никогда|never)\b
    """)
)
_RELEASE = re.compile(
    r"\b(?:верси\w+|релиз\w*|обновлени\w+|сборк\w+|release|version|update|patch|build)\b"
)
_AT_ONCE = re.compile(
    joined(r"""
    \b(?:сразу|мгновенно|моментально|прямо сейчас|автоматически|instant\w*|immediately
    |right away|right now|automatically|any (?:minute|moment)|как только|once|after|после того
    |(?:at|by|until|till|after|до|к|с|в|после|около|полов\w+) (?:час\w*|двух|трех|четырех|пяти|шести
    |семи|восьми|девяти|десяти|одиннадцати|двенадцати|один\w+|два|три|четыре|пять|шесть|семь|восемь
    |девять|десять|двенадцать|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b
    |after that|круглосуточно|24/7|ежедневно|daily|кажд\w+|nightly|every|полночь|полдень|noon
    |midnight|на (?:этой|следующей) неделе
    |(?:this|next) (?:week|month|quarter|sprint)|monday|tuesday|wednesday|thursday|friday
    |saturday|sunday|tomorrow|today|tonight|yesterday|(?:at|by|until|till|from|в|до|с|к
    |после) \d{1,2}\b|\d+\s*(?:дн|час|мин|нед|day|hour|min|week|month|business|working|рабоч))
    """)
)


_NUMBERS = frozenset(
    "один одна одно два две двое трое три четверо четыре пять шесть семь восемь девять десять сто"
    " тысяча ноль пара полтора one two three four five six seven eight nine ten twelve zero dozen"
    " none unlimited nobody безлимит нисколько неограниченно никого".split()
)
_TAG = re.compile(
    joined(r"""
    , (?:вам )?(?:подходит|подойдет|удобно|хорошо|ок|ладно|устроит|годится|оформ\w+|запис\w+
    |оставляем|бронируем|согласны|ok|okay|right|does that work|sound good|sounds good
    |is that ok)(?: ли)?(?: вам| так| you)?$
    """)
)
_CLAUSE = re.compile(r"[,;:]|\s[—–-]\s")
#: A request after a comma, and the work that goes on meanwhile: what stands before is told.
_APPENDED = re.compile(
    joined(r"""
    [,;—–-]\s+(?:и |а |но |then |please |пожалуйста,? )?(?:пришлите|напишите|пишите|уточните|укажите
    |сообщите|обратитесь|обращайтесь|свяжитесь|позвоните|подскажите|отправьте|скажите|дайте знать
    |let (?:me|us) know|tell (?:me|us)|please|contact|reach)\b
    |,? (?:while (?:we|our)|пока (?:мы|идет|наши))\b
    """)
)
_LEAST_HEAD = 2
#: An instruction so near the beginning is all that a sentence says.
_EARLY = 22
_PURPOSE = ("чтобы", "для", "если", "to ", "if ", "for ", "в ")
_NOT = re.compile(r"\b(?:не|нет|нельзя|no|not|never|none|\w+n't|cannot)\b")
_UNITS = re.compile(
    joined(r"""
    \b(?:секунд\w*|минут\w*|час(?:а|ов|у|ик)?|дн(?:я|ей|и)|день|сутки|суток|недел\w+|месяц\w*
    |год\w*|полгода|полчаса|долго|недолго|быстро|seconds?|minutes?|mins?|hours?|days?|weeks?
    |months?|years?|long|a while|overnight)\b
    """)
)
_OWN_FUTURE = re.compile(
    r"\b(?:i'll|we'll|i will|we will|i'm going to|we're going to|let me|let's|давайте|буду|будем)\b"
)


@lru_cache(20_000)
def _is_imperative(word: str) -> bool:
    return any("impr" in tag for tag in load_forms().tags(word))


@lru_cache(20_000)
def _is_own_future(word: str) -> bool:
    tags = load_forms().tags(word)
    return any("1per" in tag and "futr" in tag for tag in tags)


#: Rules whose findings say that a sentence is ritual or tells only that somebody is at work.
_IDLE = (
    "APO01", "APO02", "APO03", "APO04", "APO09", "APO12", "CLI01", "CLI02", "CLI03", "CLI04",
    "CLI05", "CLI06", "CLI08", "CLI09", "CLI20", "CLI21", "CLI22", "PRM05", "PRM12",
)  # fmt: skip
_MOSTLY = 0.6


class Sentence:
    """One sentence of a message of ours.

    Attributes:
        start, end: half-open span in the normalised text, a leading courtesy left out.
        low: its lower-cased words with what stands between them.
        role: what it does.
    """

    def __init__(self, view: View, first: int, last: int) -> None:
        """``first`` to ``last`` are its words in ``view``."""
        document = view.document
        self._view, self._first, self._last = view, first, last
        self.start, self.end = document.words_span(first, last)
        gap = document.gaps[last]
        #: It ends with a question mark.
        self.asks = asks = "?" in gap
        self.low = view.low[self.start : self.end]
        self._skip(after_address(self.low))
        if asks and (tail := _TAG.search(self.low)):
            # «Вечером может с 18 до 20, подходит?» tells before it asks.
            self.low = self.low[: tail.start()]
            self.end = self.start + tail.start()
            self.asks = asks = False
        self.role: Role = role_of(self.low, asks=asks)
        if self.role in {"ask", "elsewhere", "hold"} and not asks:
            self._leave_appended()
        if self.role == "courtesy" and (rest := after_courtesy(self.low)):
            self._skip(rest)
            self.role = role_of(self.low, asks=asks)
        self.end += len(gap) if gap in {".", "!", "…"} else 0

    @property
    def asks_in_passing(self) -> bool:
        """Whether it is a question of yes or no that wants no data: «не могли бы вы постучать?»."""
        return self.asks and ASKING.keys().isdisjoint(self.words) and not asks_back(self.low)

    @cached_property
    def offers(self) -> bool:
        """Whether a question of ours is an offer of ways out: «можем заменить или вернуть»."""
        return self.asks and offers_ways_out(self.low)

    @cached_property
    def denies(self) -> bool:
        """Whether it has a "not" or a "no"."""
        return _NOT.search(self.low) is not None

    def _leave_appended(self) -> None:
        """Keep to what is told before a request: «не сгорит, перенесу, напишите, на когда»."""
        appended = _APPENDED.search(self.low)
        if appended is None or len(self.low[: appended.start()].split()) < _LEAST_HEAD:
            return
        head = self.low[: appended.start()]
        if role_of(head, asks=False) == "tell":
            self.role, self.low = "tell", head
            self.end = self.start + len(head)
            self._last = self._view.document.word_at(self.end - 1) + 1

    def _skip(self, letters: int) -> None:
        if letters:
            self.start += letters
            self.low = self.low[letters:]
            self._first = max(self._view.document.word_at(self.start), self._first)

    @property
    def asks_for_more(self) -> bool:
        """Whether it wants something of the customer before we go on; an offer does not."""
        return self.role == "ask" and not (self.asks and is_offer(self.low))

    @cached_property
    def words(self) -> list[str]:
        """Its lower-cased words."""
        return self._view.words[self._first : self._last]

    @cached_property
    def topic(self) -> Topic:
        """What it is about."""
        return topic_of_words(self.words)

    @cached_property
    def refuses(self) -> bool:
        """Whether it says no."""
        return bool(self._view.cue_between("refusal", self.start, self.end))

    @cached_property
    def declines(self) -> bool:
        """Whether it declines to speak of the matter."""
        return declines(self.low)

    @cached_property
    def is_done(self) -> bool:
        """Whether it reports something as done."""
        match = _DONE.search(self.low)
        return match is not None and _NOT_YET.search(self.low, 0, match.start()) is None

    @cached_property
    def explains(self) -> bool:
        """Whether it names a cause."""
        return _WHY.search(self.low) is not None

    @cached_property
    def is_polar(self) -> bool:
        """Whether it begins with a yes or a no."""
        return _POLAR.search(self.low) is not None

    @cached_property
    def instructs(self) -> bool:
        """Whether it tells the customer how to go on; "try again" does not."""
        return self._step >= 0

    @cached_property
    def only_instructs(self) -> bool:
        """Whether it begins with the instruction, so that it tells nothing else."""
        if not 0 <= self._step <= _EARLY:
            return False
        before = self.low[: self._step + 1]
        return "," not in before or before.startswith(_PURPOSE)

    @cached_property
    def _step(self) -> int:
        """Where the first instruction stands in ``low``; -1 without."""
        if _AGAIN.search(self.low):
            return -1
        match = _STEP.search(self.low)
        places = [match.start()] if match is not None else []
        for number, word in enumerate(self.words):
            if word.endswith(_STEP_RU) and word not in _NOT_STEPS and _is_imperative(word):
                start = self._view.document.starts[self._first + number]
                places.append(start - self.start)
                break
        return min(places, default=-1)

    @cached_property
    def has_time(self) -> bool:
        """Whether it names a time one can plan by."""
        times = self._view.times_near(self.start) if self.words else []
        if any(
            time.kind != "vague" and self.start <= time.start < self.end for time in times
        ) or _AT_ONCE.search(self.low):
            return True
        return any(time.kind == "vague" for time in times) and bool(_RELEASE.search(self.low))

    @cached_property
    def is_vague(self) -> bool:
        """Whether it names a time that nobody can plan by."""
        return not self.has_time and bool(self._view.times_near(self.start))

    @cached_property
    def knows_no_term(self) -> bool:
        """Whether it says that nobody knows when."""
        return _NO_TERM.search(self.low) is not None

    @cached_property
    def has_sum(self) -> bool:
        """Whether it names a sum."""
        return _MONEY.search(self.low) is not None

    @cached_property
    def has_number(self) -> bool:
        """Whether it names a number."""
        return any(word in _NUMBERS or word[0].isdigit() for word in self.words)

    @cached_property
    def has_unit(self) -> bool:
        """Whether it names a unit of time: «неделю, потом вернётся»."""
        return _UNITS.search(self.low) is not None

    @cached_property
    def plans(self) -> bool:
        """Whether it says what we are about to do."""
        if _OWN_FUTURE.search(self.low[:_EARLY]):
            return True
        head = _CLAUSE.split(self.low, maxsplit=1)[0].split()
        return any(map(_is_own_future, head if len(head) > 1 else self.words))

    @cached_property
    def has_place(self) -> bool:
        """Whether it names a place, an address or a link."""
        return _PLACE.search(self.low) is not None

    @property
    def shows_a_path(self) -> bool:
        """Whether it leads through menus: "Settings → Sync"."""
        return " > " in self.low or "→" in self.low or "->" in self.low

    @cached_property
    def names_somebody(self) -> bool:
        """Whether it names who does it."""
        return _WHO.search(self.low) is not None

    @cached_property
    def tells_later(self) -> bool:
        """Whether it promises word, not the thing itself: «уточню и отвечу»."""
        return _TELLS_LATER.search(self.low) is not None

    @cached_property
    def has_address(self) -> bool:
        """Whether it says where exactly to turn."""
        return has_address(self.low)

    @cached_property
    def has_corner(self) -> bool:
        """Whether it names a corner of the product, such as a section or the account."""
        return has_corner(self.low)


def sentences_of(turn: Turn) -> list[Sentence]:
    """The sentences of a message of ours, quotations of the customer left out.

    What the rules found to be ritual or idle is set aside as holding the line.
    """
    view = turn.view
    document, zones = view.document, view.document.zones
    said = [
        Sentence(view, first, last)
        for first, last in document.sentence_ranges()
        if not (
            zones and document.in_zone(document.starts[first], "quoted-line", "signature", "code")
        )
    ]
    idle = turn.found(*_IDLE)
    for one in said if idle else ():
        if one.role == "tell" and _is_mostly(view, one, idle):
            one.role = "hold"
    return said


def _is_mostly(view: View, one: Sentence, findings: list[Finding]) -> bool:
    """Whether one finding covers most of a sentence."""
    start, end = view.document.to_original(one.start, one.end)
    least = (end - start) * _MOSTLY
    return any(min(end, f.end) - max(start, f.start) >= least for f in findings)
