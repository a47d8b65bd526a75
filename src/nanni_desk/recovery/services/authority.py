"""Changing who may give what; every change stands in the audit log with what it was before."""

import datetime as dt

from django.db import transaction

from nanni_desk.accounts.models import User
from nanni_desk.accounts.rights import Right, demand
from nanni_desk.accounts.services import audit
from nanni_desk.events.publish import publish
from nanni_desk.recovery.authority import Authority
from nanni_desk.recovery.catalogue import Level
from nanni_desk.recovery.models import AuthorityTable
from nanni_desk.recovery.selectors.authority import authority


@transaction.atomic
def set_authority(*, actor: User, table: Authority, now: dt.datetime) -> AuthorityTable:
    """Let this table hold from now on; what was offered and asked before stays as it was.

    Raises:
        NotAllowed: the actor may not change settings.
    """
    demand(actor, Right.MANAGE_SETTINGS)
    before, after = authority().as_table(), table.as_table()
    kept, _new = AuthorityTable.objects.update_or_create(
        pk=1,
        defaults={"table": after, "free_kinds": len(table.free(Level.AGENT)), "changed_at": now,
                  "changed_by": actor},
    )  # fmt: skip
    changed = {name: [before[name], after[name]] for name in after if after[name] != before[name]}
    if changed:
        audit("authority.changed", "authority", actor=actor, now=now, **changed)
        publish("setting.changed", at=now, actor=actor.actor, what="authority")
    return kept
