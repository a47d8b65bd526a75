"""Which team does which work, as the owner sets it."""

import datetime as dt
from collections.abc import Iterable

from django.db import transaction

from nanni_desk.accounts.models import Team, User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.events.publish import publish
from nanni_desk.promises.models import WorkOf
from nanni_desk.promises.others_work import Work


@transaction.atomic
def set_works(*, actor: User, chosen: Iterable[tuple[Work, Team | None]], now: dt.datetime) -> None:
    """Keep for each kind of work the team that does it; None is nobody here.

    Raises:
        NotAllowed: the actor does not manage settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    chosen = list(chosen)
    for work, team in chosen:
        if team is None:
            WorkOf.objects.filter(work=work).delete()
        else:
            WorkOf.objects.update_or_create(work=work, defaults={"team": team})
    named = {work.value: team.pk for work, team in chosen if team is not None}
    audit("works.changed", "works", actor=actor, now=now, **named)
    publish("setting.changed", at=now, actor=actor.actor, what="works")
