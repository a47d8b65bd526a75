"""Who works and who writes in the demo: invented people of a clinic, a shop and a service."""

import datetime as dt
from dataclasses import dataclass
from typing import NamedTuple

from nanni_desk.accounts.models import Presence, Role, Team, User
from nanni_desk.accounts.services import create_person, create_team, set_presence
from nanni_desk.attention.services.hours import set_hours
from nanni_desk.conversations.models import Inbox


class Colleague(NamedTuple):
    """A person of the demo.

    Args:
        key: begins the address, and names the author in the month's files.
        name: as customers see it.
        title: from the directory.
        role: see ``accounts.models.Role``.
        team: None for those above teams.
        languages: answered in.
        days: worked here for so long.
    """

    key: str
    name: str
    title: str
    role: str
    team: str | None
    languages: tuple[str, ...]
    days: int = 400


CLINIC, SHOP, SERVICE = "Клиника «Липа»", "Лавка «Медный двор»", "Tally"
TEAMS = {"clinic": CLINIC, "shop": SHOP, "saas": SERVICE}
PEOPLE = (
    Colleague("owner", "Вера Соколова", "Директор", Role.OWNER, None, ("ru", "en")),
    Colleague("reviewer", "Лев Ершов", "Контроль качества", Role.REVIEWER, None, ("ru", "en")),
    Colleague("lead", "Нина Орлова", "Старшая смены", Role.LEAD, CLINIC, ("ru", "en")),
    Colleague("olga", "Ольга", "Администратор", Role.AGENT, CLINIC, ("ru",)),
    Colleague("darya", "Дарья", "Администратор", Role.AGENT, CLINIC, ("ru", "en")),
    Colleague("timur", "Тимур", "Администратор", Role.AGENT, CLINIC, ("ru",), 20),
    Colleague("shop-lead", "Сит-Син", "Старший лавки", Role.LEAD, SHOP, ("ru", "en")),
    Colleague("marta", "Марта", "Консультант", Role.AGENT, SHOP, ("ru",)),
    Colleague("pavel", "Павел", "Консультант", Role.AGENT, SHOP, ("ru", "en")),
    Colleague("ea-nasir", "Эа-насир", "Торговец медью", Role.AGENT, SHOP, ("ru",)),
    Colleague("saas-lead", "Ann Reed", "Head of support", Role.LEAD, SERVICE, ("en", "ru")),
    Colleague("kate", "Kate", "Support engineer", Role.AGENT, SERVICE, ("en", "ru")),
    Colleague("sam", "Sam", "Support engineer", Role.AGENT, SERVICE, ("en",)),
    Colleague("max", "Max", "Support engineer", Role.AGENT, SERVICE, ("en",), 15),
)
_ALWAYS = [[["00:00", "00:00"]]] * 7
_INBOXES = (
    ("demo-clinic", CLINIC, "ru"),
    ("demo-shop", SHOP, "ru"),
    ("demo-tally", SERVICE, "en"),
)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody and everything the stories need, by key."""

    people: dict[str, User]
    teams: dict[str, Team]
    inboxes: dict[str, Inbox]

    def agent(self, name: str, team: str) -> User:
        """The colleague of this name in a team, or its first agent: the month names some twice."""
        own = [p for p in PEOPLE if p.team == team and p.role == Role.AGENT]
        found = next((p for p in own if name in {p.name, p.key}), own[0])
        return self.people[found.key]


def hire(password: str, origin: str, now: dt.datetime) -> Cast:
    """Make the teams, the people and their inboxes.

    Args:
        password: everybody's, for the demo.
        origin: where the demo pages with the widget are served.
        now: the moment of seeding.
    """
    teams = {name: create_team(actor=None, name=name, now=now) for name in TEAMS.values()}
    people = {}
    for person in PEOPLE:
        user = create_person(
            email=f"{person.key}@demo.example", name=person.name, password=password,
            now=now - dt.timedelta(days=person.days), role=person.role, title=person.title,
            teams=[teams[person.team]] if person.team else [], languages=person.languages,
        )  # fmt: skip
        if person.role in {Role.AGENT, Role.LEAD} and person.key != "ea-nasir":
            set_presence(user=user, presence=Presence.AVAILABLE, now=now)
        people[person.key] = user
    for team in teams.values():
        # Whoever tries the demo at night or on a Sunday shall not meet a closed door.
        set_hours(
            actor=people["owner"], team=team, week=_ALWAYS, zone="", holidays_of="", days_off=[],
            now=now,
        )  # fmt: skip
    inboxes = {}
    for key, name, language in _INBOXES:
        inboxes[name] = Inbox.objects.create(
            name=name, kind="widget", key=key, secret=f"{key}-{password}", team=teams[name],
            language=language, settings={"origins": [origin]},
        )  # fmt: skip
    return Cast(people, teams, inboxes)
