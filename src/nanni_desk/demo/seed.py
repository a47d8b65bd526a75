"""Seeding the demo desk: once, into an empty one."""

import datetime as dt
import secrets
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

from django.conf import settings
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

from nanni_desk.accounts.models import User
from nanni_desk.conversations.models import Conversation
from nanni_desk.demo import month
from nanni_desk.demo.cast import Cast, hire
from nanni_desk.demo.mended import mend
from nanni_desk.demo.office import furnish
from nanni_desk.demo.today import STORIES, begin_today
from nanni_desk.events.consumers import skip_to_end
from nanni_desk.facts.models import Fact
from nanni_desk.facts.services import importing, retracting
from nanni_desk.lib.errors import CannotDo

LOGIN_FILE = "demo-login.txt"
#: The account that the demo invites to sign in with.
FIRST = "olga@demo.example"


class NotEmpty(CannotDo):
    """Somebody works here: invented conversations have no place among theirs."""

    code = "not_empty"
    text = _("There are people or conversations already; the demo needs a desk of its own.")


class Seeded(NamedTuple):
    """What was made: who may sign in, and how much there is to see."""

    email: str
    password: str
    conversations: int


def seed(
    now: dt.datetime, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> Seeded:
    """Fill an empty desk; the password is made anew and kept in the data folder.

    Args:
        now: the present of the demo.
        progress: told how many conversations are done, of how many.

    Raises:
        NotEmpty: the desk is in use.
    """
    if User.objects.exists() or Conversation.objects.exists():
        raise NotEmpty
    password = f"ur-{secrets.token_hex(4)}"
    cast = hire(password, settings.PUBLIC_URL, now)
    importing.seed(Path(str(files("nanni") / "examples/month/facts.toml")), now)
    stories = month.stories()
    everything = len(stories) + len(STORIES)
    for done, _conversation in enumerate(month.live_through(cast, stories, now), 1):
        progress(done, everything)
    mend(cast, now)
    begin_today(cast, now)
    furnish(cast, now)
    skip_to_end(import_string(settings.SUBSCRIPTIONS))
    _correct_a_price(cast, now)
    progress(everything, everything)
    path = settings.DATA / LOGIN_FILE
    path.touch(mode=0o600)
    path.write_text(f"{FIRST}\n{password}\n", encoding="utf-8")
    return Seeded(FIRST, password, everything)


def _correct_a_price(cast: Cast, now: dt.datetime) -> None:
    """The director finds a price in the book wrong: whoever was told it is to hear from us."""
    retracting.correct(
        actor=cast.people["owner"], fact=Fact.objects.get(name="справка в бассейн"),
        value="1 100 ₽", wrong_since=None, now=now,
        why="Прейскурант сменился в начале месяца, в книгу новую цену не внесли.",
    )  # fmt: skip
