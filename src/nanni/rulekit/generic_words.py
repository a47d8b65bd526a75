"""Words that fit any complaint: an apology or regret made of them alone names nothing."""

from nanni.rulekit.rule import Match
from nanni.rulekit.view import View

#: Little words, with no weight either way.
_LITTLE = frozenset(
    "что чтобы за о об обо по в во с со из-за через на у при для как то того тому тем этом и"
    " где вы вам вас вами мы нам нас нами мне я меня мной не ни бы же еще раз очень крайне"
    " весьма тоже сейчас пожалуйста все всю всей всего всем вся уже когда если от стороны"
    " стороне стороной связи поводу было был была были быть есть к ко именно даже настолько"
    " снова вновь также столь сегодня вчера вместе самим самой сам сама нему ним них that for"
    " about this these those it its the a an any all some of to with in on at by from as our"
    " your you you've you're you'd us we we've i i've me my have has had having been be being"
    " is was were are did didn't do does so such very really again there here what which how"
    " into out side end part behalf may might could would should must not wasn't isn't haven't"
    " hasn't weren't just still ever once also too up today more most much than because while"
    " during regarding yet quite both through it's that's there's i'm whole entire".split()
)
#: Whole words that stand for whatever happened, for us as a body, or for hearing of it.
_WORDS = frozenset(
    "так работе работой работы работа банк банка банке банку банком гость гостя гостей гостям"
    " гостю команда команды команде командой место вид складывается складываться факт факту"
    " фактом помочь ваш наш go gone went going goes run running ran let down put fall fell"
    " short see seeing seen read know learn learned hear heard hearing hard case app apps site"
    " sites way ways bit facing faced face good great better best bad poor less ideal perfect"
    " lately kind sort level things thing matter matters news plan past team company store".split()
)
#: Beginnings of such words.
_STEMS = tuple(
    "тако така таку таки это эти эта эту подобн данн котор наше наши наша нашу ваше ваши ваша"
    " вашу аналогичн сложивш возникш произошедш случивш происшедш причинен доставлен"
    " предоставлен вызван связанн созданн текущ последн указанн описанн какие какое каких разн"
    " некотор любые любых временн возможн технич ситуац неудобств дискомфорт инцидент происшеств"
    " случай случая случае случаю случил случит произо происход приключил оказал отношени стряс"
    " вышло вышел вышла получил получит получать получен сложил сложн возник столкн сталкив"
    " пришлось приходится пройти пережи испыт опыт негатив неприятн неудач неудовлетворит плохо"
    " плохой печальн досадн момент обстоятельств проблем трудност затруднен неполад хлопот"
    " доставил доставля причин создал остал обернул накладк недочет недоработ ошибк оплошност"
    " нюанс истори событи компани сервис обслуживан услуг магазин заведени ресторан отел клиник"
    " приложени сайт продукт бренд сотрудничеств клиент покупател пользовател обращени визит"
    " посещени взаимодейств знакомств слышать слыша услыша читать чита прочит узнать узна видеть"
    " увидеть отзыв смогл порадова надежд довери подве inconvenien troubl hassl situation"
    " inciden experienc issue problem difficult frustrat bother discomfort happen occur smooth"
    " deal encounter negativ unpleasant terribl error mistake mishap service product website"
    " visit stay recent customer guest feedback caus everything anything upset circumstanc"
    " challeng stress technical temporar current overall standard suffer unfortunat unforeseen"
    " outcome impact affect review comment попал попада началось закончил".split()
)

#: Caught by a beginning above, and yet they name something.
_NAMED = frozenset("узнаваемость приложение-клиент dealer stays productive reviewer".split())
#: What a clause goes on with after a comma.
_ON = frozenset("что как когда за которая который которые которую that which you we with".split())
#: Alone at the end of the clause they are all that is said.
_POINTING = frozenset("this that it all это этого этим этом такое".split())
_STOP = frozenset("и но а однако поэтому and but however so please или or".split())
_MAX_WORDS = 16


def vague(word: str) -> bool:
    """Whether a word stands for whatever happened and names nothing."""
    return word not in _NAMED and (word in _WORDS or word.startswith(_STEMS))


def stretched(view: View, match: Match) -> tuple[int, int]:
    """The span of a formula with the vague words that complete it: «с такой *ситуацией*»."""
    last = names_nothing(view, match)
    return match.start, view.document.word_end(last - 1) if last else match.end


def names_nothing(view: View, match: Match) -> int:
    """How far an apology or regret goes on naming nothing in particular.

    Args:
        view: the reply.
        match: the words of apology or regret.

    Returns:
        One past the last vague word; 0 when the words name what happened or say nothing at all.
    """
    words, gaps = view.words, view.document.gaps
    _, last = view.document.sentence_words(match.last - 1)
    end = 0
    for i in range(match.last, min(last, match.last + _MAX_WORDS)):
        word = words[i]
        if (not gaps[i].isspace() and word not in _ON) or (end and word in _STOP):
            return _unless_told(gaps[i], end)
        if word in _LITTLE:
            continue
        if not vague(word):
            return 0
        end = i + 1
    if last - match.last > _MAX_WORDS:
        return 0
    if not end and last > match.last and words[last - 1] in _POINTING:
        end = last
    return _unless_told(gaps[last], end)


def _unless_told(gap: str, end: int) -> int:
    """0 when a colon or a dash opens the account of what happened."""
    return 0 if ":" in gap or "—" in gap or "–" in gap or " - " in gap else end
