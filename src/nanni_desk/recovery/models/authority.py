"""AuthorityTable: who may give what without asking, as the owner set it."""

from typing import ClassVar

from django.db import models

from nanni_desk.recovery.authority import LEAST_FREE


class AuthorityTable(models.Model):
    """The one table of the desk; without it ``Authority()`` holds as it begins."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    #: What ``Authority.as_table`` gives.
    table = models.JSONField()
    #: How many remedies without money everybody has by it.
    free_kinds = models.PositiveSmallIntegerField()
    changed_at = models.DateTimeField()
    changed_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")

    class Meta:
        """There is one, and it leaves nobody with empty hands (S2-21)."""

        constraints: ClassVar = [
            models.CheckConstraint(condition=models.Q(id=1), name="authority_is_one"),
            models.CheckConstraint(
                condition=models.Q(free_kinds__gte=LEAST_FREE), name="authority_leaves_something"
            ),
        ]

    def __str__(self) -> str:
        return "authority"
